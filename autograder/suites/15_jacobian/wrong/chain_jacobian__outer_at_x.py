"""You take the outer Jacobian at x. But f never sees x, it sees g(x): its slopes are wanted where it is at work."""


def chain_jacobian(Jf, g, Jg, x):
    x = np.array(x, dtype=float)
    if x.ndim != 1:
        raise ValueError
    A, B = np.array(Jf(x), dtype=float), np.array(Jg(x), dtype=float)
    if A.ndim != 2 or B.ndim != 2 or A.shape[1] != B.shape[0]:
        raise ValueError
    return A @ B
