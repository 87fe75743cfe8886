"""A may also be nested lists. Turn it into an array before you use its shape."""


def sign_logdet(A):
    if A.shape[0] == 0:
        return 1.0, 0.0
    sign, pivots = eliminate(A)
    if np.any(pivots == 0):
        return 0.0, -np.inf
    return float(sign * np.prod(np.sign(pivots))), float(np.sum(np.log(np.abs(pivots))))
