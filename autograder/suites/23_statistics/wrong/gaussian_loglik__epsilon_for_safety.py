"""A tiny number is added to σ, to be safe from dividing by 0. But σ is never 0 here, and if the data themselves are
tiny, your number is larger than σ and decides everything. Use σ as it is.
"""


def gaussian_loglik(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    if sigma <= 0 or x.ndim != 1:
        raise ValueError("sigma > 0 and (n,) are needed")
    sigma = sigma + 1e-12
    return float(np.sum(-0.5 * np.log(2 * np.pi) - np.log(sigma) - 0.5 * ((x - mu) / sigma) ** 2))
