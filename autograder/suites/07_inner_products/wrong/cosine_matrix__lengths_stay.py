"""Your rows keep their lengths: these are inner products, not cosines. Divide each row by its own length first."""


def cosine_matrix(X):
    X = np.asarray(X, dtype=float)
    if X.ndim != 2:
        raise ValueError
    for row in X:
        unit(row, 2)
    with np.errstate(all="ignore"):
        return X @ X.T
