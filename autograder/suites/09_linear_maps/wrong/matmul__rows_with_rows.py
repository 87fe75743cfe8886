"""You let the rows of A meet the rows of B. It is the columns of B that they meet: mind the order of the indices in Bₖⱼ."""


def matmul(A, B):
    A, B = np.asarray(A, dtype=float), np.asarray(B, dtype=float)
    if A.ndim != 2 or B.ndim != 2 or A.shape[1] != B.shape[0]:
        raise ValueError
    return np.array([[np.sum(row * other) for other in B] for row in A])
