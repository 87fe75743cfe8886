"""You hand on to Jf whatever g returned. That may be a list or whole numbers: Jf wants an array of floats."""


def chain_jacobian(Jf, g, Jg, x):
    x = np.array(x, dtype=float)
    if x.ndim != 1:
        raise ValueError
    A, B = np.array(Jf(g(x)), dtype=float), np.array(Jg(x), dtype=float)
    if A.ndim != 2 or B.ndim != 2 or A.shape[1] != B.shape[0]:
        raise ValueError
    return A @ B
