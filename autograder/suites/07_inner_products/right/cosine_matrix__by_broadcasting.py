"""Rows scaled by their largest entry, then one product, one division, and the bounds."""


def cosine_matrix(X):
    X = np.array(X, dtype=float)
    if X.ndim != 2 or (X == 0).all(axis=1).any():
        raise ValueError("X must be a table without zero rows")
    X /= np.abs(X).max(axis=1, keepdims=True)
    X /= np.sqrt((X**2).sum(axis=1, keepdims=True))
    C = np.minimum(np.maximum((X[:, None] * X[None]).sum(axis=-1), -1), 1)
    C[np.arange(len(X)), np.arange(len(X))] = 1
    return C
