"""The eigenvalues are rounded to a few digits. The power k multiplies their relative error by k, and tiny matrices vanish altogether."""


def matrix_power(A, k):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError("not square")
    if k < 0:
        raise ValueError("negative")
    lam, V = np.linalg.eig(A)
    if np.linalg.cond(V) > 1e6:
        raise ValueError("defective")
    lam = np.round(lam, 9)
    return np.real(V * lam**k @ np.linalg.inv(V))
