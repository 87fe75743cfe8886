"""You multiply whole numbers as they come. Lists have no products, and NumPy's small integer types wrap round
without a warning: make floats of them first."""

_sound = cosine_matrix


def cosine_matrix(X):
    C = _sound(X)
    X = np.asarray(X)
    if X.dtype.kind not in "iu":
        return C
    lengths = np.array([p_norm(row, 2) for row in X])
    C = np.clip((X @ X.T) / np.outer(lengths, lengths), -1, 1)
    np.fill_diagonal(C, 1.0)
    return C
