"""For large x your formula is ∞/∞, which is nan. Divide numerator and denominator by eˣ there, and nothing large is left."""


def sigmoid(x):
    x = np.asarray(x, dtype=float)
    return np.exp(x) / (1 + np.exp(x))
