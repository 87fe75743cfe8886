"""You add to the caller's own b₂: the model you were given is changed. Make a new bias."""


def collapse(W1, b1, W2, b2):
    W1, b1, W2, b2 = (np.asarray(part, dtype=float) for part in (W1, b1, W2, b2))
    if not (W1.ndim == W2.ndim == 2 and b1.shape == W1.shape[:1] == W2.shape[1:] and b2.shape == W2.shape[:1]):
        raise ValueError
    b2 += W2 @ b1
    return W2 @ W1, b2
