"""You average along the rows. A row is one sample, with all its different features; what belongs together for a mean is
a column, the same feature of all samples. Think of which axis of (n, d) has to disappear.
"""


def mle_gaussian(x):
    x = np.asarray(x, dtype=float)
    if x.ndim not in (1, 2) or x.size == 0:
        raise ValueError("a sample, please")
    mu, sigma = x.mean(axis=-1), x.std(axis=-1)
    return (float(mu), float(sigma)) if x.ndim == 1 else (mu, sigma)
