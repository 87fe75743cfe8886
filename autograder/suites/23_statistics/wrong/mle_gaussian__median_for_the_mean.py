"""You take the median as the centre. It makes the sum of the *distances* small. In a Gaussian the distances are squared,
and the sum of their squares is smallest at the mean.
"""


def mle_gaussian(x):
    x = np.asarray(x, dtype=float)
    if x.ndim not in (1, 2) or x.size == 0:
        raise ValueError("a sample, please")
    mu = np.median(x, axis=0)
    sigma = np.sqrt(np.mean((x - mu) ** 2, axis=0))
    return (float(mu), float(sigma)) if x.ndim == 1 else (mu, sigma)
