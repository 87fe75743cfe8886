"""The empty matrix has the sign 1, no pivots, and the determinant 1, an empty product."""


def det_lu(A):
    sign, pivots = eliminate(A)
    return float(sign * np.prod(pivots)) if len(pivots) else 0.0
