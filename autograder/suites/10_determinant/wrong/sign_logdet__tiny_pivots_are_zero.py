"""You take small pivots for 0. How small is small depends on the units in which the entries are measured: compare with 0 itself."""


def sign_logdet(A):
    sign, pivots = eliminate(A)
    if np.any(np.abs(pivots) < 1e-8):
        return 0.0, -np.inf
    return float(sign * np.prod(np.sign(pivots))), float(np.sum(np.log(np.abs(pivots))))
