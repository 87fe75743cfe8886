"""Your result is flat, whatever the shape of x. Element by element means: an array of shape (2, 3) gives an array of shape (2, 3)."""


def sigmoid(x):
    x = np.asarray(x, dtype=float)
    y = x.ravel()
    e = np.exp(-np.abs(y))
    s = np.where(y >= 0, 1.0, e) / (1.0 + e)
    return s if x.ndim else s[0]
