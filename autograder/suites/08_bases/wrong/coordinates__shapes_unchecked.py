"""An x of shape (n, 1) slips through and the answer gets that shape too. Compare the shapes of B and x with what the docstring asks for."""


def coordinates(B, x):
    B, x = np.asarray(B, dtype=float), np.asarray(x, dtype=float)
    if np.linalg.matrix_rank(B) < B.shape[1]:
        raise ValueError
    return np.linalg.solve(B, x)
