"""You store g(x) in the array that you were given, and the caller's x is spoilt. Keep it under a name of its own."""


def chain_jacobian(Jf, g, Jg, x):
    point = np.asarray(x, dtype=float)
    if point.ndim != 1:
        raise ValueError
    B = np.array(Jg(point.copy()), dtype=float)
    y = np.array(g(point.copy()), dtype=float)
    k = min(len(y), len(point))
    point[:k] = y[:k]
    A = np.array(Jf(y), dtype=float)
    if A.ndim != 2 or B.ndim != 2 or A.shape[1] != B.shape[0]:
        raise ValueError
    return A @ B
