"""You raise an error for a singular matrix. It has an answer: the sign 0 and the logarithm −∞."""


def sign_logdet(A):
    sign, pivots = eliminate(A)
    if np.any(pivots == 0):
        raise ValueError
    return float(sign * np.prod(np.sign(pivots))), float(np.sum(np.log(np.abs(pivots))))
