"""σ(x) = exp(−ln(1 + e⁻ˣ)), with the logarithm taken by logaddexp."""


def sigmoid(x):
    return np.exp(-np.logaddexp(0, np.negative(x)))


def dsigmoid(x):
    return np.exp(-np.logaddexp(0, x) - np.logaddexp(0, np.negative(x)))
