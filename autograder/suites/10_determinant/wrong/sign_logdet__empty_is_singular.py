"""The empty matrix is not singular. Its determinant is 1, so the answer is (1, 0)."""


def sign_logdet(A):
    sign, pivots = eliminate(A)
    if not np.all(pivots) or len(pivots) == 0:
        return 0.0, -np.inf
    return float(sign * np.prod(np.sign(pivots))), float(np.sum(np.log(np.abs(pivots))))
