"""You take one root of the product of two squared lengths. For long rows that product does not fit into a float,
for short ones it vanishes; take the roots, and divide, before you multiply."""


def cosine_matrix(X):
    X = np.asarray(X, dtype=float)
    if X.ndim != 2:
        raise ValueError
    if not X.any(axis=1).all():
        raise ValueError
    with np.errstate(all="ignore"):
        squares = np.sum(X**2, axis=1)
        C = np.clip(X @ X.T / np.sqrt(np.outer(squares, squares)), -1, 1)
    np.fill_diagonal(C, 1.0)
    return C
