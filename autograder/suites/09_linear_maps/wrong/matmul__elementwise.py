"""You multiply entry by entry. That is another product; in this one, a row of A meets a column of B and the products are added."""


def matmul(A, B):
    A, B = np.asarray(A, dtype=float), np.asarray(B, dtype=float)
    if A.ndim != 2 or B.ndim != 2 or A.shape[1] != B.shape[0]:
        raise ValueError
    return A * B if A.shape == B.shape else np.zeros((len(A), B.shape[1]))
