"""Your det_lu expands into minors, and their number grows like n!. For forty rows the universe is too young: use the pivots."""


def det_lu(A):
    A = np.asarray(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    return det_laplace(A)
