"""You treat values that are nearly equal as a tie. Only exactly the same value is one: how small a difference is
depends on the scale of f."""


def global_extrema(f, crit, a, b):
    if a > b:
        raise ValueError("a must not be larger than b")
    candidates = sorted([a, b, *(x for x in crit if a <= x <= b)])
    values = [round(float(f(x)), 9) for x in candidates]
    return candidates[values.index(min(values))], candidates[values.index(max(values))]
