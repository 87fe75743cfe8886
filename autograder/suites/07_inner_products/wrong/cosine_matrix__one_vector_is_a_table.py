"""You accept what is no table of samples, such as one vector alone. X must have exactly two dimensions: raise a
ValueError otherwise."""

_sound = cosine_matrix


def cosine_matrix(X):
    X = np.asarray(X, dtype=float)
    return _sound(X if X.ndim == 2 else X.reshape(len(X) if X.ndim > 2 else 1, -1))
