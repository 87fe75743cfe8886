"""The bias of the second layer is missing: it is added at the end, untouched."""


def collapse(W1, b1, W2, b2):
    W1, b1, W2, b2 = (np.asarray(part, dtype=float) for part in (W1, b1, W2, b2))
    if not (W1.ndim == W2.ndim == 2 and b1.shape == W1.shape[:1] == W2.shape[1:] and b2.shape == W2.shape[:1]):
        raise ValueError
    return W2 @ W1, W2 @ b1
