"""Your formula takes the argument for the variance. It is the standard deviation σ, so wherever the density has the
variance, σ has to be squared. With σ = 1 one cannot see the difference; try σ = 2.
"""


def gaussian_loglik(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    if sigma <= 0 or x.ndim != 1:
        raise ValueError("sigma > 0 and (n,) are needed")
    return float(np.sum(-0.5 * np.log(2 * np.pi) - 0.5 * np.log(sigma) - (x - mu) ** 2 / (2 * sigma)))
