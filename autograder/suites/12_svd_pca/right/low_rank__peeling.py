"""One strongest sheet after the other, taken off a copy."""


def low_rank(A, k):
    A = np.array(A, dtype=float)
    if k < 0 or A.ndim != 2:
        raise ValueError("k must not be negative, and A has two dimensions")
    rest = A.copy()
    for _ in range(min(k, *A.shape)):
        U, s, Vt = svd_thin(rest)
        rest = rest - s[0] * np.outer(U[:, 0], Vt[0])
    return A - rest if k else np.zeros(A.shape)
