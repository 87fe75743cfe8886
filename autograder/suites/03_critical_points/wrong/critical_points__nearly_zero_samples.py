"""You list the samples that are small. A zero lies between the samples, and several samples near one zero
are still one zero: look for a change of sign, and close in on it."""


def critical_points(df, a, b, n=100, tol=1e-9):
    if not a < b:
        raise ValueError("a must be smaller than b")
    xs = [a + i * (b - a) / n for i in range(n + 1)]
    gs = [df(x) for x in xs]
    signs = [np.sign(g) for g in gs]
    found = []
    found = [x for x, g in zip(xs, gs) if abs(g) < 0.1]
    return found
