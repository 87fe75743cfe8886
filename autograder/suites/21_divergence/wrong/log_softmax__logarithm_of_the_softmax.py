"""The probabilities are computed first and their logarithm last. A probability too small for a float has become 0 by
then, and its logarithm −∞. Stay with logarithms all the way.
"""


def log_softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    with np.errstate(divide="ignore"):
        return np.log(e / e.sum(axis=axis, keepdims=True))
