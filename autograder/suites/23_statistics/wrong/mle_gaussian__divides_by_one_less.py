"""You divide by n - 1. That makes the *variance* unbiased, but it is not the maximum of the likelihood, which has the
divisor n. And for a single number there would be nothing to divide by.
"""


def mle_gaussian(x):
    x = np.asarray(x, dtype=float)
    if x.ndim not in (1, 2) or x.size == 0:
        raise ValueError("a sample, please")
    mu, sigma = x.mean(axis=0), x.std(axis=0, ddof=min(1, len(x) - 1))
    return (float(mu), float(sigma)) if x.ndim == 1 else (mu, sigma)
