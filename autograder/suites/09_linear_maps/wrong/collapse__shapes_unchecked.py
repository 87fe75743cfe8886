"""A bias of shape (h, 1) or of size 1 is stretched by NumPy without a word, and the answer has the wrong shape or the wrong numbers. Check the shapes first."""


def collapse(W1, b1, W2, b2):
    W1, b1, W2, b2 = (np.asarray(part, dtype=float) for part in (W1, b1, W2, b2))
    return W2 @ W1, W2 @ np.broadcast_to(b1, (len(W1), *b1.shape[1:])) + b2
