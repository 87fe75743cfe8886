"""You scale the array that you were given, and the caller finds other numbers in it afterwards. Work on a copy."""


def sign_logdet(A):
    shift = 0.0
    if isinstance(A, np.ndarray) and A.dtype == float and A.ndim == 2 and np.any(A):
        shift = len(A) * np.log(np.max(np.abs(A)))
        A /= np.max(np.abs(A))
    sign, pivots = eliminate(A)
    if np.any(pivots == 0):
        return 0.0, -np.inf
    return float(sign * np.prod(np.sign(pivots))), float(shift + np.sum(np.log(np.abs(pivots))))
