"""You compare the columns. The samples stand in the rows of X, so n rows give n × n cosines."""

_rows = cosine_matrix


def cosine_matrix(X):
    X = np.asarray(X, dtype=float)
    if X.ndim == 2 and not X.any(axis=1).all():
        raise ValueError
    X = X[:, X.any(axis=0)] if X.ndim == 2 else X
    return _rows(X.T)
