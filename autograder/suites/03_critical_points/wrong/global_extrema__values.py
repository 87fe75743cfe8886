"""You return the smallest and the largest value. Asked for are the places where they are taken."""


def global_extrema(f, crit, a, b):
    if a > b:
        raise ValueError("a must not be larger than b")
    candidates = sorted([a, b, *(x for x in crit if a <= x <= b)])
    return min(f(x) for x in candidates), max(f(x) for x in candidates)
