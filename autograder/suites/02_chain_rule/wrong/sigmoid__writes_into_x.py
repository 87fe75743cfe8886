"""Your function changes the caller's array: a conversion makes no copy when x is already an array of floats. Do not calculate in place."""


def sigmoid(x):
    x = np.asarray(x, dtype=float)
    positive = x >= 0
    np.abs(x, out=x)
    e = np.exp(-x)
    return np.where(positive, 1.0, e) / (1.0 + e)
