"""Your sign only counts negative pivots. Every exchange of two rows turns the sign as well."""


def sign_logdet(A):
    sign, pivots = eliminate(A)
    if np.any(pivots == 0):
        return 0.0, -np.inf
    return float(np.prod(np.sign(pivots))), float(np.sum(np.log(np.abs(pivots))))
