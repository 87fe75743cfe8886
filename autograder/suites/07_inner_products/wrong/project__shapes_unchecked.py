"""Arrays that are no vectors, or vectors of different lengths, are projected all the same. Compare the shapes first
and raise a ValueError if they do not fit."""


def project(x, u):
    x, u = np.ravel(np.asarray(x, dtype=float)), np.ravel(np.asarray(u, dtype=float))
    direction = unit(u, 2)
    n = min(len(x), len(u))
    return (x[:n] @ direction[:n]) * direction
