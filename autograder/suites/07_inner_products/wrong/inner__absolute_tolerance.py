"""Your limits are fixed numbers such as 1e-8, so for small weights everything passes for symmetric, or nothing for
positive. Units must not matter: compare with the largest entry, or the largest value."""


def inner(x, y, A=None):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.ndim != 1 or x.shape != y.shape:
        raise ValueError
    if A is None:
        return float(x @ y)
    A = np.asarray(A, dtype=float)
    if A.shape != (len(x), len(x)) or not np.allclose(A, A.T) or np.linalg.eigvalsh(A)[0] < 1e-8:
        raise ValueError
    return float(x @ (A @ y))
