"""You turn the complex answer into a real one by absolute values, and every minus sign is lost. The imaginary parts are only rounding: take the real part."""


def matrix_power(A, k):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError("not square")
    if k < 0:
        raise ValueError("negative")
    lam, V = np.linalg.eig(A)
    if np.linalg.cond(V) > 1e6:
        raise ValueError("defective")
    return np.abs(V * lam**k @ np.linalg.inv(V))
