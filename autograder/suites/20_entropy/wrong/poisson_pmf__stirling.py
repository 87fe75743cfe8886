"""Stirling's formula for k! is good for large k, but a per cent or more off for small ones. `math.lgamma(k + 1)`
is exact to the last digits for all.
"""


def poisson_pmf(k, lam):
    if lam < 0:
        raise ValueError("the mean is at least 0")
    k = np.asarray(k)
    if lam == 0:
        return (k == 0) * 1.0
    counts = np.maximum(k, 0)
    some = np.maximum(counts, 1)
    log_factorial = np.where(counts > 0, some * np.log(some) - some + 0.5 * np.log(2 * np.pi * some), 0.0)
    p = np.exp(counts * np.log(lam) - lam - log_factorial)
    return np.where(k < 0, 0.0, p)[()]
