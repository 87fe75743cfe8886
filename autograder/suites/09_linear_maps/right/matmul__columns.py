def matmul(A, B):
    """Column j is the combination of the columns of A with the coefficients of column j of B."""
    A, B = np.asarray(A, dtype=float), np.asarray(B, dtype=float)
    if A.ndim != 2 or B.ndim != 2 or A.shape[1] != B.shape[0]:
        raise ValueError("shapes")
    return np.column_stack([(A * column).sum(axis=1) for column in B.T])
