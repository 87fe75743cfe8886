"""You let critical points outside [a, b] compete. The function may be lower out there, but the question is
about the interval only."""


def global_extrema(f, crit, a, b):
    if a > b:
        raise ValueError("a must not be larger than b")
    candidates = sorted([a, b, *crit])
    return min(candidates, key=f), max(candidates, key=f)
