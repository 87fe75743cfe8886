"""If a > b, no number lies between them, and the caller has made a mistake. Raise a ValueError."""


def global_extrema(f, crit, a, b):
    candidates = sorted([a, b, *(x for x in crit if a <= x <= b)])
    return min(candidates, key=f), max(candidates, key=f)
