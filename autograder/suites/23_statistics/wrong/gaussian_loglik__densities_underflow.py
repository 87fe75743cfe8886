"""You add up logarithms, which is right, but first you compute each density itself. Far from the mean a density is
rounded to 0, and the logarithm of 0 is of no use. Simplify log exp(…) on paper, before the computer sees it.
"""


def gaussian_loglik(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    if sigma <= 0 or x.ndim != 1:
        raise ValueError("sigma > 0 and (n,) are needed")
    with np.errstate(all="ignore"):
        return float(np.sum(np.log(np.exp(-0.5 * ((x - mu) / sigma) ** 2) / (np.sqrt(2 * np.pi) * sigma))))
