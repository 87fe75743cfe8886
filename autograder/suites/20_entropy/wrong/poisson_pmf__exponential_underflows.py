"""A product of the factors λ/1 · λ/2 · … avoids the large factorial, but it begins with e^(−λ), which is 0 as a
float when λ is 750 or more, and stays 0. Add logarithms instead of multiplying.
"""


def poisson_pmf(k, lam):
    if lam < 0:
        raise ValueError("the mean is at least 0")

    def one(j):
        p = math.exp(-lam)
        for i in range(1, j + 1):
            p *= lam / i
        return p if j >= 0 else 0.0

    k = np.asarray(k)
    return np.array([one(int(j)) for j in k.ravel()]).reshape(k.shape)[()]
