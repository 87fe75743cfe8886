"""For λ = 0 you answer 0 for every count. Some count must happen: with mean 0 it is 0, with probability 1 (that is
what 0⁰ = 1 says).
"""


def poisson_pmf(k, lam):
    if lam < 0:
        raise ValueError("the mean is at least 0")
    k = np.asarray(k)
    if lam == 0:
        return np.zeros(k.shape)[()]
    counts = np.maximum(k, 0)
    log_factorial = np.vectorize(math.lgamma, otypes=[float])(counts + 1.0)
    p = np.exp(counts * np.log(lam) - lam - log_factorial)
    return np.where(k < 0, 0.0, p)[()]
