"""You subtract the maximum only if it is positive. With (−10000, −10000) all exponentials then become 0, and the
logarithm of their sum −∞. Shift by the maximum, whatever its sign.
"""


def log_softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    z = z - np.maximum(0, z.max(axis=axis, keepdims=True))
    with np.errstate(divide="ignore"):
        return z - np.log(np.exp(z).sum(axis=axis, keepdims=True))
