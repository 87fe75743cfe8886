"""zip stops at the shorter of two, without a word, so matrices that do not fit are multiplied all the same. Compare the inner sizes first."""


def matmul(A, B):
    A, B = np.asarray(A, dtype=float), np.asarray(B, dtype=float)
    if A.ndim != 2 or B.ndim != 2:
        raise ValueError
    C = np.zeros((len(A), B.shape[1]))
    for i, row in enumerate(A):
        for j, column in enumerate(B.T):
            C[i, j] = sum(a * b for a, b in zip(row, column))
    return C
