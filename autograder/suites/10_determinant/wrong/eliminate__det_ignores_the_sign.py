"""Your eliminate is right, but your det_lu multiplies the pivots only. The sign of the exchanges belongs to the determinant."""


def det_lu(A):
    return float(np.prod(eliminate(A)[1]))
