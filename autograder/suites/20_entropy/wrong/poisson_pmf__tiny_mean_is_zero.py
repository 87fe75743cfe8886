"""A tiny mean was treated as 0. λ = 1e-9 is small, but P(X = 1) is then 1e-9 and not 0: only λ = 0 exactly is a
special case.
"""


def poisson_pmf(k, lam):
    if lam < 0:
        raise ValueError("the mean is at least 0")
    k = np.asarray(k)
    if np.isclose(lam, 0):
        return (k == 0) * 1.0
    counts = np.maximum(k, 0)
    log_factorial = np.vectorize(math.lgamma, otypes=[float])(counts + 1.0)
    p = np.exp(counts * np.log(lam) - lam - log_factorial)
    return np.where(k < 0, 0.0, p)[()]
