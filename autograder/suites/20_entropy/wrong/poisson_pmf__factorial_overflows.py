"""The formula as it stands: right for small counts, but 171! and 1000¹⁰³ fit no float, although the probability is
a harmless number. Compute with logarithms, and exponentiate once at the end.
"""


def poisson_pmf(k, lam):
    if lam < 0:
        raise ValueError("the mean is at least 0")

    def one(j):
        return float(lam) ** j * math.exp(-lam) / math.factorial(j) if j >= 0 else 0.0

    k = np.asarray(k)
    return np.array([one(int(j)) for j in k.ravel()]).reshape(k.shape)[()]
