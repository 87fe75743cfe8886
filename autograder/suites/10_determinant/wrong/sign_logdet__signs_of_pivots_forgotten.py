"""Your sign only counts the exchanges of rows. Every negative pivot turns the sign as well."""


def sign_logdet(A):
    sign, pivots = eliminate(A)
    if np.any(pivots == 0):
        return 0.0, -np.inf
    return float(sign), float(np.sum(np.log(np.abs(pivots))))
