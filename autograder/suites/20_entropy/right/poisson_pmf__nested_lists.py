"""One count at a time; lists in, arrays out."""


def poisson_pmf(k, lam):
    if lam < 0:
        raise ValueError("no mean of counts")
    if isinstance(k, (list, tuple, np.ndarray)) and np.ndim(k):
        return np.array([poisson_pmf(j, lam) for j in k])
    if k < 0 or lam == 0:
        return 1.0 if k == 0 else 0.0
    return math.exp(k * math.log(lam) - lam - sum(math.log(i) for i in range(2, int(k) + 1)))
