"""A list has no shape: make arrays of the weights and the biases first."""


def collapse(W1, b1, W2, b2):
    if not (W1.ndim == W2.ndim == 2 and b1.shape == W1.shape[:1] == W2.shape[1:] and b2.shape == W2.shape[:1]):
        raise ValueError
    return W2 @ W1, W2 @ b1 + b2


def fold_scaling(W, b, mean, scale):
    mean, scale = np.asarray(mean, dtype=float), np.asarray(scale, dtype=float)
    if np.any(scale == 0):
        raise ValueError
    return np.asarray(W) / scale, np.asarray(b) - np.asarray(W) @ (mean / scale)
