"""The deviation is the length of the centred column, divided by the root of n; only NumPy's norm is used."""


def mle_gaussian(x):
    x = np.asarray(x, dtype=float)
    if not 1 <= x.ndim <= 2 or x.size == 0:
        raise ValueError("no sample")
    mu = np.average(x, axis=0)
    return mu, np.linalg.norm(x - mu, axis=0) / np.sqrt(len(x))
