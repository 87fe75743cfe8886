"""The squares are multiplied out: Σx² − 2μΣx + nμ². On paper that is the same, but far from zero these three are huge and
nearly cancel, and what is left of them is rounding. Subtract μ first, and square then.
"""


def gaussian_loglik(x, mu, sigma):
    x, n = np.asarray(x, dtype=float), len(np.atleast_1d(x))
    if sigma <= 0 or x.ndim != 1:
        raise ValueError("sigma > 0 and (n,) are needed")
    squares = np.sum(x**2) - 2 * mu * np.sum(x) + n * mu**2
    return float(-n / 2 * np.log(2 * np.pi) - n * np.log(sigma) - squares / (2 * sigma**2))
