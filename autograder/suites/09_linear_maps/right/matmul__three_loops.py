def matmul(A, B):
    """Three plain loops."""
    A, B = np.array(A, dtype=float), np.array(B, dtype=float)
    if not (A.ndim == B.ndim == 2) or A.shape[1] != len(B):
        raise ValueError("shapes")
    C = np.zeros((A.shape[0], B.shape[1]))
    for i in range(A.shape[0]):
        for j in range(B.shape[1]):
            for k in reversed(range(B.shape[0])):
                C[i, j] += A[i, k] * B[k, j]
    return C
