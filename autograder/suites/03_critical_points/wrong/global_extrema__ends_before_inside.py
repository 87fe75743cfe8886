"""Among equals you prefer an end point: a and b come first in your list of candidates. The docstring asks
for the leftmost place."""


def global_extrema(f, crit, a, b):
    if a > b:
        raise ValueError("a must not be larger than b")
    candidates = [a, b, *sorted(x for x in crit if a <= x <= b)]
    return min(candidates, key=f), max(candidates, key=f)
