"""On the left you return eˣ, which is only the numerator. Multiply numerator and denominator of 1/(1 + e⁻ˣ) by eˣ: the denominator does not disappear."""


def sigmoid(x):
    x = np.asarray(x, dtype=float)
    e = np.exp(-np.abs(x))
    return np.where(x >= 0, 1 / (1 + e), e)
