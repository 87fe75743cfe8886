"""Your sign is 1 for every matrix that is not singular. A map that flips has a negative determinant."""


def sign_logdet(A):
    sign, pivots = eliminate(A)
    if np.any(pivots == 0):
        return 0.0, -np.inf
    return 1.0, float(np.sum(np.log(np.abs(pivots))))
