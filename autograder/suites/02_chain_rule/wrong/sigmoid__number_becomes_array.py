"""For a single number you return an array with one entry. A number should give a number: keep the shape of x, whatever it is."""


def sigmoid(x):
    x = np.atleast_1d(np.asarray(x, dtype=float))
    e = np.exp(-np.abs(x))
    return np.where(x >= 0, 1.0, e) / (1.0 + e)
