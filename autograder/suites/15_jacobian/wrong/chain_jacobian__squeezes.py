"""You drop the axes of size 1. The answer is always a matrix, also with one row or one column: code that uses it relies on
that."""


def chain_jacobian(Jf, g, Jg, x):
    x = np.array(x, dtype=float)
    if x.ndim != 1:
        raise ValueError
    A, B = np.array(Jf(np.array(g(x), dtype=float)), dtype=float), np.array(Jg(x), dtype=float)
    if A.ndim != 2 or B.ndim != 2 or A.shape[1] != B.shape[0]:
        raise ValueError
    return np.squeeze(A @ B)
