"""Maximum and sum have lost the axis, so NumPy lines them up with the wrong rows or columns. keepdims=True keeps the
axis with length 1.
"""


def log_softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    z = z - z.max(axis=axis, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=axis))
