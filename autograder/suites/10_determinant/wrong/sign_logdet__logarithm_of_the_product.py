"""You take the logarithm of the determinant itself. The product of many pivots overflows or underflows before you get there: add the logarithms of the pivots instead."""


def sign_logdet(A):
    with np.errstate(all="ignore"):
        sign, pivots = eliminate(A)
        det = float(sign * np.prod(pivots))
        return (float(np.sign(det)), float(np.log(abs(det)))) if det else (0.0, -np.inf)
