"""For a defective matrix the columns of V are parallel up to rounding, and the answer rests on noise. Look at the condition number of V and raise a ValueError."""


def matrix_power(A, k):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError("not square")
    if k < 0:
        raise ValueError("negative")
    lam, V = np.linalg.eig(A)
    with np.errstate(all="ignore"):
        return np.real(V * lam**k @ np.linalg.pinv(V))
