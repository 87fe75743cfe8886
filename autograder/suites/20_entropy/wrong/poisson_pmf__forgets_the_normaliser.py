"""The factor e^(−λ) is missing, so the probabilities sum to e^λ instead of 1."""


def poisson_pmf(k, lam):
    if lam < 0:
        raise ValueError("the mean is at least 0")
    k = np.asarray(k)
    if lam == 0:
        return (k == 0) * 1.0
    counts = np.maximum(k, 0)
    log_factorial = np.vectorize(math.lgamma, otypes=[float])(counts + 1.0)
    with np.errstate(over="ignore"):
        p = np.exp(counts * np.log(lam) - log_factorial)
    return np.where(k < 0, 0.0, p)[()]
