"""Your loop over the inner points ends one too early. The point next to b is an inner point, too: a zero may lie
on it or touch the axis beside it."""


def critical_points(df, a, b, n=100, tol=1e-9):
    if not a < b:
        raise ValueError("a must be smaller than b")
    xs = [a + i * (b - a) / n for i in range(n + 1)]
    gs = [df(x) for x in xs]
    signs = [np.sign(g) for g in gs]
    found = []
    for i in range(n):
        if signs[i] * signs[i + 1] < 0:
            found.append(bisect(df, xs[i], xs[i + 1]))
    for i in range(1, n - 1):
        one_sign = signs[i - 1] == signs[i] == signs[i + 1]
        if signs[i] == 0:
            found.append(xs[i])
        elif one_sign and abs(gs[i]) < abs(gs[i - 1]) and abs(gs[i]) <= abs(gs[i + 1]):
            found.append(lowest(df, xs[i - 1], xs[i + 1]))
    return sorted(x for x in found if abs(df(x)) <= tol)
