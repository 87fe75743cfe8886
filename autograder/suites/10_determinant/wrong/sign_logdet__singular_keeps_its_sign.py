"""For a singular matrix you return the sign 1. The determinant is 0, and so is its sign."""


def sign_logdet(A):
    sign, pivots = eliminate(A)
    if np.any(pivots == 0):
        return 1.0, -np.inf
    return float(sign * np.prod(np.sign(pivots))), float(np.sum(np.log(np.abs(pivots))))
