"""Term after term is subtracted from A itself, and the caller's matrix is gone afterwards. Peel a copy."""


def low_rank(A, k):
    if k < 0:
        raise ValueError("k must not be negative")
    rest = np.asarray(A, dtype=float)
    if rest.ndim != 2:
        raise ValueError("a matrix has two dimensions")
    B = np.zeros(rest.shape)
    for _ in range(min(k, min(rest.shape))):
        U, s, Vt = svd_thin(rest)
        sheet = s[0] * np.outer(U[:, 0], Vt[0])
        B += sheet
        rest -= sheet
    return B
