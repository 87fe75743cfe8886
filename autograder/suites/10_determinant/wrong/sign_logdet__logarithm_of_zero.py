"""For a singular matrix you take the logarithm of 0. NumPy gives −∞, but it also warns, and the sign should be 0: look for a zero pivot first."""


def sign_logdet(A):
    sign, pivots = eliminate(A)
    return float(sign * np.prod(np.sign(pivots))), float(np.sum(np.log(np.abs(pivots))))
