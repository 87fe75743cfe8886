"""Your answer is the transpose of AB: row i and column j have changed places."""


def matmul(A, B):
    A, B = np.asarray(A, dtype=float), np.asarray(B, dtype=float)
    if A.ndim != 2 or B.ndim != 2 or A.shape[1] != B.shape[0]:
        raise ValueError
    return np.array([[np.sum(row * column) for row in A] for column in B.T]).reshape(B.shape[1], len(A))
