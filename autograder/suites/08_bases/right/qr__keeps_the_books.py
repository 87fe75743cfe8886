def qr(A):
    """Both factors grow together, each column straightened twice; gram_schmidt is not used."""
    A = np.array(A, dtype=float)
    m, n = A.shape
    if m < n:
        raise ValueError("more columns than rows")
    Q, R = np.zeros((m, n)), np.zeros((n, n))
    for j in range(n):
        w = A[:, j].copy()
        for _ in range(2):
            for i in range(j):
                shadow = Q[:, i] @ w
                R[i, j] += shadow
                w -= shadow * Q[:, i]
        R[j, j] = np.linalg.norm(w)
        if R[j, j] <= 1e-10 * np.linalg.norm(A[:, j]):
            raise ValueError("dependent")
        Q[:, j] = w / R[j, j]
    return Q, R
