"""Your curve falls from 1 to 0: the minus sign in the exponent is missing. σ should be near 1 for large x."""


def sigmoid(x):
    x = np.asarray(x, dtype=float)
    e = np.exp(-np.abs(x))
    return np.where(x >= 0, e, 1.0) / (1.0 + e)
