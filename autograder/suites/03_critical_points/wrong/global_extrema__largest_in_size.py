"""You compare absolute values. A value of −10 is lower than 0, however large its size: highest and lowest
are about the values themselves."""


def global_extrema(f, crit, a, b):
    if a > b:
        raise ValueError("a must not be larger than b")
    candidates = sorted([a, b, *(x for x in crit if a <= x <= b)])
    return min(candidates, key=lambda x: abs(f(x))), max(candidates, key=lambda x: abs(f(x)))
