"""The probabilities are right, but their shape is lost: for counts of shape (2, 3) the docstring promises shape
(2, 3), not (6,).
"""


def poisson_pmf(k, lam):
    if lam < 0:
        raise ValueError("the mean is at least 0")

    def one(j):
        if lam == 0 or j < 0:
            return 1.0 * (j == 0)
        return math.exp(j * math.log(lam) - lam - math.lgamma(j + 1))

    k = np.asarray(k)
    return one(int(k)) if k.ndim == 0 else np.array([one(int(j)) for j in k.ravel()])
