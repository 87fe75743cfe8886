"""You add a small number to the lengths to avoid dividing by zero. Then no row has the cosine 1 with itself, short rows
are badly wrong, and a zero row is hidden instead of refused."""


def cosine_matrix(X):
    X = np.asarray(X, dtype=float)
    if X.ndim != 2:
        raise ValueError
    U = np.array([row / (p_norm(row, 2) + 1e-8) for row in X])
    return np.clip(U @ U.T, -1, 1)
