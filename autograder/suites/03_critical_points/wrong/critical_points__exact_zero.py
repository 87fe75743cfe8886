"""You wait for a sample that is exactly 0. A zero nearly always lies between two samples: look for a change
of sign, and close in on it."""


def critical_points(df, a, b, n=100, tol=1e-9):
    if not a < b:
        raise ValueError("a must be smaller than b")
    xs = [a + i * (b - a) / n for i in range(n + 1)]
    gs = [df(x) for x in xs]
    signs = [np.sign(g) for g in gs]
    found = []
    for i in range(1, n):
        if signs[i] == 0:
            found.append(xs[i])
    return sorted(x for x in found if abs(df(x)) <= tol)
