"""In your innermost loop each product replaces the one before. They have to be added up."""


def matmul(A, B):
    A, B = np.asarray(A, dtype=float), np.asarray(B, dtype=float)
    if A.ndim != 2 or B.ndim != 2 or A.shape[1] != B.shape[0]:
        raise ValueError
    C = np.zeros((len(A), B.shape[1]))
    for k in range(A.shape[1]):
        C[:] = np.outer(A[:, k], B[k])
    return C
