"""You return the highest place first. The answer is (lowest, highest)."""


def global_extrema(f, crit, a, b):
    if a > b:
        raise ValueError("a must not be larger than b")
    candidates = sorted([a, b, *(x for x in crit if a <= x <= b)])
    return max(candidates, key=f), min(candidates, key=f)
