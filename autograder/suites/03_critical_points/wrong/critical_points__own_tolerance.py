"""You use a tolerance of your own. The caller chooses tol, and 1e-9 is only its default."""


def critical_points(df, a, b, n=100, tol=1e-9):
    if not a < b:
        raise ValueError("a must be smaller than b")
    tol = 1e-9
    xs = [a + i * (b - a) / n for i in range(n + 1)]
    gs = [df(x) for x in xs]
    signs = [np.sign(g) for g in gs]
    found = []
    for i in range(n):
        if signs[i] * signs[i + 1] < 0:
            found.append(bisect(df, xs[i], xs[i + 1]))
    for i in range(1, n):
        one_sign = signs[i - 1] == signs[i] == signs[i + 1]
        if signs[i] == 0:
            found.append(xs[i])
        elif one_sign and abs(gs[i]) < abs(gs[i - 1]) and abs(gs[i]) <= abs(gs[i + 1]):
            found.append(lowest(df, xs[i - 1], xs[i + 1]))
    return sorted(x for x in found if abs(df(x)) <= tol)
