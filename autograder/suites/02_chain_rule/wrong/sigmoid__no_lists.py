"""Lists are not accepted: a plain list knows neither minus nor abs. Make an array of x first."""


def sigmoid(x):
    e = np.exp(-abs(x))
    return np.where(x >= 0, 1.0, e) / (1.0 + e)
