"""A bias of shape (m, 1) or (1,), or a column for x, is stretched by NumPy without a word. Check the shapes first, as the
docstring says."""


def layer_jacobian(W, b, x):
    W, b, x = np.atleast_2d(np.asarray(W, dtype=float)), np.asarray(b, dtype=float), np.asarray(x, dtype=float)
    z = np.zeros(len(W)) + W @ np.resize(x, W.shape[1]) + np.resize(b, len(W))
    return dsigmoid(z)[:, None] * W
