"""You treat a matrix with a tiny determinant as singular. 0.1·I with 50 rows has the determinant 1e-50 and is as harmless as can be: only a pivot that is 0 makes it singular."""


def sign_logdet(A):
    sign, pivots = eliminate(A)
    if np.any(pivots == 0) or np.sum(np.log(np.abs(pivots))) < np.log(1e-12):
        return 0.0, -np.inf
    return float(sign * np.prod(np.sign(pivots))), float(np.sum(np.log(np.abs(pivots))))
