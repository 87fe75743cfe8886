"""For λ = 0 the logarithm of λ is −∞, and 0 · (−∞) is nan. With mean 0 the count is surely 0: treat this case by
itself.
"""


def poisson_pmf(k, lam):
    if lam < 0:
        raise ValueError("the mean is at least 0")
    k = np.asarray(k)
    counts = np.maximum(k, 0)
    log_factorial = np.vectorize(math.lgamma, otypes=[float])(counts + 1.0)
    p = np.exp(counts * np.log(lam) - lam - log_factorial)
    return np.where(k < 0, 0.0, p)[()]
