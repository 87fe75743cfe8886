"""You multiply the weights entry by entry. Doing one layer after the other is the matrix product."""


def collapse(W1, b1, W2, b2):
    W1, b1, W2, b2 = (np.asarray(part, dtype=float) for part in (W1, b1, W2, b2))
    if not (W1.ndim == W2.ndim == 2 and b1.shape == W1.shape[:1] == W2.shape[1:] and b2.shape == W2.shape[:1]):
        raise ValueError
    W = W2 * W1 if W1.shape == W2.shape else np.zeros((len(W2), W1.shape[1]))
    return W, W2 @ b1 + b2
