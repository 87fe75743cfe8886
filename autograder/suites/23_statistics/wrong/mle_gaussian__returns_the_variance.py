"""The second number is the variance. A standard deviation is its root, and has the unit of the data: the deviation of
lengths in mm is in mm, not in mm².
"""


def mle_gaussian(x):
    x = np.asarray(x, dtype=float)
    if x.ndim not in (1, 2) or x.size == 0:
        raise ValueError("a sample, please")
    mu, sigma = x.mean(axis=0), x.var(axis=0)
    return (float(mu), float(sigma)) if x.ndim == 1 else (mu, sigma)
