"""You ask for symmetry to the last digit. A matrix that comes out of a computation is symmetric up to rounding only, and
you turn it away. Compare with a tolerance relative to the largest entry."""


def lr_limit(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or not np.array_equal(A, A.T):
        raise ValueError
    lam = np.linalg.eigvalsh(A)
    if lam[0] <= 1e-12 * lam[-1]:
        raise ValueError
    return float(2 / lam[-1])
