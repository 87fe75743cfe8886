"""A negative count got the probability of another count (your function moved it to 0). A count below 0 never
happens; its probability is 0.
"""


def poisson_pmf(k, lam):
    if lam < 0:
        raise ValueError("the mean is at least 0")
    k = np.maximum(k, 0)
    if lam == 0:
        return (k == 0) * 1.0
    log_factorial = np.vectorize(math.lgamma, otypes=[float])(k + 1.0)
    return np.exp(k * np.log(lam) - lam - log_factorial)[()]
