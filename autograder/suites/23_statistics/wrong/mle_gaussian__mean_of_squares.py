"""The mean of the squares minus the square of the mean is the variance on paper. For data about 10⁸ these are two numbers
of size 10¹⁶ whose difference is smaller than their rounding error. Subtract the mean first, then square.
"""


def mle_gaussian(x):
    x = np.asarray(x, dtype=float)
    if x.ndim not in (1, 2) or x.size == 0:
        raise ValueError("a sample, please")
    scale = np.max(np.abs(x)) or 1.0
    mu = x.mean(axis=0)
    sigma = scale * np.sqrt(np.maximum(np.mean((x / scale) ** 2, axis=0) - (mu / scale) ** 2, 0))
    return (float(mu), float(sigma)) if x.ndim == 1 else (mu, sigma)
