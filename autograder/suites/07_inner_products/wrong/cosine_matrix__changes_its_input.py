"""`X /= …` writes into the caller's table, as `np.asarray` makes no copy of an array of floats. Make a new array."""


def cosine_matrix(X):
    X = np.asarray(X, dtype=float)
    if X.ndim != 2:
        raise ValueError
    lengths = np.array([p_norm(row, 2) for row in X])
    if not lengths.all():
        raise ValueError
    X /= lengths[:, None]
    C = np.clip(X @ X.T, -1, 1)
    np.fill_diagonal(C, 1.0)
    return C
