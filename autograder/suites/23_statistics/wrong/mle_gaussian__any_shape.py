"""Without a single number there is nothing to fit, and a number alone or a block of three axes is no sample. The
docstring promises a ValueError for these, and your function returns something.
"""


def mle_gaussian(x):
    x = np.atleast_1d(np.asarray(x, dtype=float))
    if x.size == 0:
        return 0.0, 0.0
    mu, sigma = x.mean(axis=0), x.std(axis=0)
    return (float(mu), float(sigma)) if x.ndim == 1 else (mu, sigma)
