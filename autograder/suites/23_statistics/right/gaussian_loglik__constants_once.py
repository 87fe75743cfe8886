"""The constants once, times n; the squares by a dot product."""


def gaussian_loglik(x, mu, sigma):
    x = np.array(x, dtype=float)
    if x.ndim != 1 or not sigma > 0:
        raise ValueError("no")
    n = len(x)
    return -n / 2 * np.log(2 * np.pi) - n * np.log(sigma) - np.sum((x - mu) ** 2) / (2 * sigma**2)
