"""You multiply the densities and take the logarithm at the end. A product of a few hundred small numbers is rounded to
0, and it is too late then. The logarithm of a product is a sum of logarithms: take them first.
"""


def gaussian_loglik(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    if sigma <= 0 or x.ndim != 1:
        raise ValueError("sigma > 0 and (n,) are needed")
    with np.errstate(all="ignore"):
        return float(np.log(np.prod(np.exp(-0.5 * ((x - mu) / sigma) ** 2) / (np.sqrt(2 * np.pi) * sigma))))
