"""A zero row gets cosines from you, be they 0 or nan. It has no direction and no angle with anything: raise a
ValueError."""


def cosine_matrix(X):
    X = np.asarray(X, dtype=float)
    if X.ndim != 2:
        raise ValueError
    U = np.array([unit(row, 2) if row.any() else row for row in X])
    C = np.clip(U @ U.T, -1, 1)
    np.fill_diagonal(C, 1.0)
    return C
