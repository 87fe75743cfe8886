"""You do not look whether A is symmetric. eigvalsh does not look either: it reads one half of the matrix and returns the
eigenvalues of another one. The docstring promises a ValueError."""


def lr_limit(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    lam = np.linalg.eigvalsh(A)
    if lam[0] <= 1e-12 * lam[-1]:
        raise ValueError
    return float(2 / lam[-1])
