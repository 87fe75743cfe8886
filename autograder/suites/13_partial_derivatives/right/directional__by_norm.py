def directional(g, x, u):
    x, u = np.array(x, dtype=float), np.array(u, dtype=float)
    if x.ndim != 1 or u.shape != x.shape:
        raise ValueError("shapes")
    length = np.linalg.norm(u)
    if length == 0:
        raise ValueError("no direction")
    return np.asarray(g(x), dtype=float) @ (u / length)
