"""You return the smallest and the largest place. It is the values of f there that have to be compared."""


def global_extrema(f, crit, a, b):
    if a > b:
        raise ValueError("a must not be larger than b")
    candidates = sorted([a, b, *(x for x in crit if a <= x <= b)])
    return min(candidates), max(candidates)
