"""You divide the matrix by its largest entry and add the logarithm of this factor once. It stands in every row: n times."""


def sign_logdet(A):
    A = np.asarray(A, dtype=float)
    c = np.max(np.abs(A)) if A.size else 1.0
    sign, pivots = eliminate(A / (c or 1.0))
    if np.any(pivots == 0):
        return 0.0, -np.inf
    return float(sign * np.prod(np.sign(pivots))), float(np.log(c) + np.sum(np.log(np.abs(pivots))))
