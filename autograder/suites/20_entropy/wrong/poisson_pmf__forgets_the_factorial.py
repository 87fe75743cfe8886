"""The division by k! is missing: it undoes the counting of the k events in every order. Check that your
probabilities sum to 1.
"""


def poisson_pmf(k, lam):
    if lam < 0:
        raise ValueError("the mean is at least 0")
    k = np.asarray(k)
    if lam == 0:
        return (k == 0) * 1.0
    counts = np.maximum(k, 0)
    with np.errstate(over="ignore"):
        p = np.exp(counts * np.log(lam) - lam)
    return np.where(k < 0, 0.0, p)[()]
