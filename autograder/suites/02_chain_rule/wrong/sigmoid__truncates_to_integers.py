"""For whole numbers you return whole numbers, so that σ(1) = 0.73… becomes 0. The result array has taken over the integer type of x; make it one of floats."""


def sigmoid(x):
    x = np.asarray(x)
    e = np.exp(-np.abs(x))
    out = np.empty_like(x)
    out[...] = np.where(x >= 0, 1.0, e) / (1.0 + e)
    return out
