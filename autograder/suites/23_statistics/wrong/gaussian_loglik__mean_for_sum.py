"""You return the mean of the log-densities. The likelihood of independent data is a product over all of them, so its
logarithm is the sum: twice as many data say twice as much.
"""


def gaussian_loglik(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    if sigma <= 0 or x.ndim != 1:
        raise ValueError("sigma > 0 and (n,) are needed")
    terms = -0.5 * np.log(2 * np.pi) - np.log(sigma) - 0.5 * ((x - mu) / sigma) ** 2
    return float(np.mean(terms)) if terms.size else 0.0
