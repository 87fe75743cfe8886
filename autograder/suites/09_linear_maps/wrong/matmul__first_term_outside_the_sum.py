"""You begin the sum with its first term. For inner size 0 there is none: begin with 0."""


def matmul(A, B):
    A, B = np.asarray(A, dtype=float), np.asarray(B, dtype=float)
    if A.ndim != 2 or B.ndim != 2 or A.shape[1] != B.shape[0]:
        raise ValueError
    C = np.outer(A[:, 0], B[0])
    for k in range(1, A.shape[1]):
        C = C + np.outer(A[:, k], B[k])
    return C
