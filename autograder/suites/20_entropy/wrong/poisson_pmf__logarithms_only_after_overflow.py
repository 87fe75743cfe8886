"""The formula is tried as it stands, and logarithms only if that overflows. But e^(−λ) can also become 0, or lose
most of its digits, without any error: use the logarithms always.
"""


def poisson_pmf(k, lam):
    if lam < 0:
        raise ValueError("the mean of a count is at least 0")

    def probability(j):
        if j < 0:
            return 0.0
        try:
            return math.exp(-lam) * float(lam) ** j / math.factorial(j)
        except OverflowError:
            return math.exp(j * math.log(lam) - lam - math.lgamma(j + 1))

    k = np.asarray(k)
    return np.array([probability(int(j)) for j in k.ravel()]).reshape(k.shape)[()]
