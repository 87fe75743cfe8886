"""This is ln P(X = k). The logarithm is the right place to compute in, but the answer is the probability:
exponentiate at the end.
"""


def poisson_pmf(k, lam):
    if lam < 0:
        raise ValueError("the mean is at least 0")
    k = np.asarray(k)
    if lam == 0:
        return np.where(k == 0, 0.0, -np.inf)[()]
    counts = np.maximum(k, 0)
    log_factorial = np.vectorize(math.lgamma, otypes=[float])(counts + 1.0)
    return np.where(k < 0, -np.inf, counts * np.log(lam) - lam - log_factorial)[()]
