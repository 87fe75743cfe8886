"""You append the end points to the caller's own list, which then holds two more numbers than before. Make a
new list."""


def global_extrema(f, crit, a, b):
    if a > b:
        raise ValueError("a must not be larger than b")
    if isinstance(crit, list):
        crit += [a, b]
    else:
        crit = [*crit, a, b]
    candidates = sorted(x for x in crit if a <= x <= b)
    return min(candidates, key=f), max(candidates, key=f)
