"""Among equals you return the rightmost place. The docstring asks for the leftmost one."""


def global_extrema(f, crit, a, b):
    if a > b:
        raise ValueError("a must not be larger than b")
    candidates = sorted([a, b, *(x for x in crit if a <= x <= b)])
    candidates = candidates[::-1]
    return min(candidates, key=f), max(candidates, key=f)
