"""The count and the mean have changed places: λ belongs in the base and in e^(−λ), k in the exponent and in the
factorial.
"""


def poisson_pmf(k, lam):
    if lam < 0:
        raise ValueError("the mean is at least 0")
    k = np.asarray(k)
    if lam == 0:
        return (k == 0) * 1.0
    counts = np.maximum(k, 1)
    p = np.exp(lam * np.log(counts) - counts - math.lgamma(lam + 1))
    return np.where(k <= 0, 0.0, p)[()]
