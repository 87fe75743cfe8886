"""A negative mean passes, and nan or a negative "probability" comes out. Counts have a mean of at least 0:
otherwise raise ValueError.
"""


def poisson_pmf(k, lam):
    k = np.asarray(k)
    if lam == 0:
        return (k == 0) * 1.0
    counts = np.maximum(k, 0)
    log_factorial = np.vectorize(math.lgamma, otypes=[float])(counts + 1.0)
    p = np.exp(counts * np.log(lam) - lam - log_factorial)
    return np.where(k < 0, 0.0, p)[()]
