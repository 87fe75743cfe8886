"""For a single count k your answer is an array with one entry. A number in, a number out: the docstring promises
that.
"""


def poisson_pmf(k, lam):
    if lam < 0:
        raise ValueError("the mean is at least 0")
    k = np.atleast_1d(k)
    if lam == 0:
        return (k == 0) * 1.0
    counts = np.maximum(k, 0)
    log_factorial = np.vectorize(math.lgamma, otypes=[float])(counts + 1.0)
    return np.where(k < 0, 0.0, np.exp(counts * np.log(lam) - lam - log_factorial))
