"""This is BA: first A, then B. In AB the map that acts first stands on the right."""


def matmul(A, B):
    A, B = np.asarray(A, dtype=float), np.asarray(B, dtype=float)
    if A.ndim != 2 or B.ndim != 2 or A.shape[1] != B.shape[0]:
        raise ValueError
    return np.array([[np.sum(row * column) for column in A.T] for row in B])
