"""You use A as scratch paper: np.asarray makes no copy of a float array. Write into an array of your own."""


def matmul(A, B):
    A, B = np.asarray(A, dtype=float), np.asarray(B, dtype=float)
    if A.ndim != 2 or B.ndim != 2 or A.shape[1] != B.shape[0]:
        raise ValueError
    columns = []
    rows = A.copy()
    for column in B.T:
        A *= column
        columns.append(A.sum(axis=1))
        A[:] = rows
    A[:] = 0
    return np.array(columns).T
