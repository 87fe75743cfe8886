"""The matrix is divided by its largest entry in place, and the caller's own array changes. Work on a copy."""


def matrix_power(A, k):
    given = A
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError("not square")
    if k < 0:
        raise ValueError("negative")
    lam, V = np.linalg.eig(A)
    if np.linalg.cond(V) > 1e6:
        raise ValueError("defective")
    if isinstance(given, np.ndarray) and given.dtype == float and np.any(given):
        given /= 2 * np.max(np.abs(given))
    return np.real(V * lam**k @ np.linalg.inv(V))
