"""You compare the end points only. Inside the interval the critical points and the corners are candidates,
too."""


def global_extrema(f, crit, a, b):
    if a > b:
        raise ValueError("a must not be larger than b")
    candidates = [a, b]
    return min(candidates, key=f), max(candidates, key=f)
