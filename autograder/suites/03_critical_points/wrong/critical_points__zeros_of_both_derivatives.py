"""You look where df itself is lowest or highest. That is where the second derivative vanishes; the critical
points are the zeros of df."""


def critical_points(df, a, b, n=100, tol=1e-9):
    if not a < b:
        raise ValueError("a must be smaller than b")
    xs = [a + i * (b - a) / n for i in range(n + 1)]
    gs = [df(x) for x in xs]
    signs = [np.sign(g) for g in gs]
    found = []
    for i in range(1, n):
        if (gs[i] - gs[i - 1]) * (gs[i + 1] - gs[i]) <= 0:
            found.append(xs[i])
    return found
