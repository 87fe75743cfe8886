"""An interval with a = b is a single point, and it is both the lowest and the highest place. Only a > b is
an error."""


def global_extrema(f, crit, a, b):
    if a >= b:
        raise ValueError("a must be smaller than b")
    candidates = sorted([a, b, *(x for x in crit if a <= x <= b)])
    return min(candidates, key=f), max(candidates, key=f)
