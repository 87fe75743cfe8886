"""You use 1/λ where λ belongs. λ is the mean number of events; 1/λ would be the mean time between two of them."""


def poisson_pmf(k, lam):
    if lam < 0:
        raise ValueError("the mean is at least 0")
    k = np.asarray(k)
    if lam == 0:
        return (k == 0) * 1.0
    counts = np.maximum(k, 0)
    log_factorial = np.vectorize(math.lgamma, otypes=[float])(counts + 1.0)
    p = np.exp(-counts * np.log(lam) - 1 / lam - log_factorial)
    return np.where(k < 0, 0.0, p)[()]
