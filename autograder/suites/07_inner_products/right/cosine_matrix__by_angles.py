"""The cosine of the angle, pair by pair."""


def cosine_matrix(X):
    if np.ndim(X) != 2:
        raise ValueError("X must have two dimensions")
    n = len(X)
    if not all(any(row) for row in X):
        raise ValueError("a zero row has no direction")
    C = np.ones((n, n))
    for i in range(n):
        for j in range(i):
            C[i, j] = C[j, i] = np.cos(angle(X[i], X[j]))
    return C
