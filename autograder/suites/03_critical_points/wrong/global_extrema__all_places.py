"""You return lists. One place each is asked for, the leftmost where there are several."""


def global_extrema(f, crit, a, b):
    if a > b:
        raise ValueError("a must not be larger than b")
    candidates = sorted([a, b, *(x for x in crit if a <= x <= b)])
    low, high = min(map(f, candidates)), max(map(f, candidates))
    return [x for x in candidates if f(x) == low], [x for x in candidates if f(x) == high]
