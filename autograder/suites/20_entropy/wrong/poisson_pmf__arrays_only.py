"""A plain list of counts fails here: comparisons such as `k < 0` need an array. Begin with `np.asarray(k)`."""


def poisson_pmf(k, lam):
    if lam < 0:
        raise ValueError("the mean is at least 0")
    if lam == 0:
        return (k == 0) * 1.0
    negative = k < 0
    counts = np.maximum(k, 0)
    log_factorial = np.vectorize(math.lgamma, otypes=[float])(counts + 1.0)
    p = np.exp(counts * np.log(lam) - lam - log_factorial)
    return np.where(negative, 0.0, p)[()]
