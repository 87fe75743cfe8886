"""Your function answers where there is no answer. A standard deviation that is 0 or negative, and data that are not one
list of numbers, are mistakes of the caller, and the docstring promises a ValueError for them.
"""


def gaussian_loglik(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    with np.errstate(all="ignore"):
        return float(np.sum(-0.5 * np.log(2 * np.pi) - np.log(abs(sigma)) - 0.5 * ((x - mu) / sigma) ** 2))
