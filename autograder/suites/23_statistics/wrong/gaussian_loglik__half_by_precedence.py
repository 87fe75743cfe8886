"""In Python a power binds more tightly than a division: s**1/2 is (s**1)/2, the half of s and not its root. Write the
exponent in parentheses, or use np.sqrt, or take the logarithm by hand and have no root at all.
"""


def gaussian_loglik(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    if sigma <= 0 or x.ndim != 1:
        raise ValueError("sigma > 0 and (n,) are needed")
    return float(np.sum(-np.log((2 * np.pi * sigma**2) ** 1 / 2) - 0.5 * ((x - mu) / sigma) ** 2))
