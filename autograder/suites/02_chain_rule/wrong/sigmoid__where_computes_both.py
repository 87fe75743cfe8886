"""np.where picks between two finished results, so both formulas run everywhere, also where they overflow. Choose the exponent before the exponential, not after it."""


def sigmoid(x):
    x = np.asarray(x, dtype=float)
    return np.where(x >= 0, 1 / (1 + np.exp(-x)), np.exp(x) / (1 + np.exp(x)))
