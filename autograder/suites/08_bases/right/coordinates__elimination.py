def coordinates(B, x):
    """Gauss–Jordan elimination with row swaps; returns a list."""
    B, x = np.array(B, dtype=float), np.array(x, dtype=float)
    if B.ndim != 2 or B.shape[0] != B.shape[1] or x.shape != B.shape[:1]:
        raise ValueError("shapes")
    n = len(B)
    if np.linalg.matrix_rank(B) != n:
        raise ValueError("dependent")
    M = np.column_stack([B, x])
    for j in range(n):
        pivot = j + int(np.argmax(abs(M[j:, j])))
        M[[j, pivot]] = M[[pivot, j]]
        M[j] = M[j] / M[j, j]
        for i in range(n):
            if i != j:
                M[i] = M[i] - M[i, j] * M[j]
    return [float(c) for c in M[:, -1]]
