"""The mean is subtracted in place, so that the data of the caller are centred afterwards. Put the differences into a new
array.
"""


def mle_gaussian(x):
    x = x if isinstance(x, np.ndarray) and x.dtype == float else np.asarray(x, dtype=float)
    if x.ndim not in (1, 2) or x.size == 0:
        raise ValueError("a sample, please")
    mu = x.mean(axis=0)
    x -= mu
    sigma = np.sqrt(np.mean(x**2, axis=0))
    return (float(mu), float(sigma)) if x.ndim == 1 else (mu, sigma)
