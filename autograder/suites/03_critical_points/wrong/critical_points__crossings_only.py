"""You find the zeros where df changes its sign, but not those where it only touches zero and turns back, as
(x − 1)² does at 1. Look for the places where |df| is lowest, too."""


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
    for i in range(1, n):
        if signs[i] == 0:
            found.append(xs[i])
    return sorted(x for x in found if abs(df(x)) <= tol)
