"""math.lgamma(k) is the logarithm of (k − 1)!, not of k!: the gamma function is shifted by one, so you need the
value at k + 1.
"""


def poisson_pmf(k, lam):
    if lam < 0:
        raise ValueError("the mean is at least 0")
    k = np.asarray(k)
    if lam == 0:
        return (k == 0) * 1.0
    counts = np.maximum(k, 0)
    log_factorial = np.vectorize(lambda j: math.lgamma(max(j, 1)), otypes=[float])(counts)
    p = np.exp(counts * np.log(lam) - lam - log_factorial)
    return np.where(k < 0, 0.0, p)[()]
