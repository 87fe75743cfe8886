"""You take logarithms to base 10. Here log is the natural logarithm, base e: np.log."""


def sign_logdet(A):
    sign, pivots = eliminate(A)
    if np.any(pivots == 0):
        return 0.0, -np.inf
    return float(sign * np.prod(np.sign(pivots))), float(np.sum(np.log10(np.abs(pivots))))
