def backtracking(f, g, x, d, c=1e-4):
    g, x, d = np.asarray(g, dtype=float), np.asarray(x, dtype=float), np.asarray(d, dtype=float)
    if len({g.shape, x.shape, d.shape}) > 1 or x.ndim != 1:
        raise ValueError("three vectors of one length")
    slope = float(np.dot(g, d))
    if slope >= 0.0:
        raise ValueError("not a descent direction")
    t, start = 1.0, float(f(x))
    while not f(x + t * d) - start <= c * t * slope:
        t /= 2
        if t < 2.0**-40:
            raise RuntimeError("no step found")
    return np.float64(t)
