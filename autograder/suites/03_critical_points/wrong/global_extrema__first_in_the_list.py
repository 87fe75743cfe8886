"""Among equals you return the one that comes first in your list of candidates, and the list is not in
ascending order. The docstring asks for the leftmost place."""


def global_extrema(f, crit, a, b):
    if a > b:
        raise ValueError("a must not be larger than b")
    candidates = [*(x for x in crit if a <= x <= b), a, b]
    return min(candidates, key=f), max(candidates, key=f)
