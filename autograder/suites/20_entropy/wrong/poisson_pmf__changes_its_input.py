"""The negative counts in the caller's own array were overwritten. The probabilities are right, but the array
belongs to somebody else: work on a copy.
"""


def poisson_pmf(k, lam):
    if lam < 0:
        raise ValueError("the mean is at least 0")
    k = np.asarray(k)
    negative = k < 0
    if k.ndim:
        k[negative] = 0
    counts = np.maximum(k, 0)
    if lam == 0:
        return np.where(negative, 0.0, (counts == 0) * 1.0)[()]
    log_factorial = np.vectorize(math.lgamma, otypes=[float])(counts + 1.0)
    return np.where(negative, 0.0, np.exp(counts * np.log(lam) - lam - log_factorial))[()]
