"""You return the first valley and the first summit that you meet. Another valley may be deeper: compare the
values of all candidates."""


def global_extrema(f, crit, a, b):
    if a > b:
        raise ValueError("a must not be larger than b")
    candidates = sorted([a, b, *(x for x in crit if a <= x <= b)])
    values = [f(x) for x in candidates]
    around = [[values[j] for j in (i - 1, i + 1) if 0 <= j < len(values)] for i in range(len(values))]
    low = next(x for x, v, near in zip(candidates, values, around) if all(v <= u for u in near))
    high = next(x for x, v, near in zip(candidates, values, around) if all(v >= u for u in near))
    return low, high
