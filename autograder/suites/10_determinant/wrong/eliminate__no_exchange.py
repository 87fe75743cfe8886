"""You take the pivots as they come. A pivot of 0 stops you although there is a way, and a tiny one costs all digits: exchange rows first."""


def eliminate(A):
    U = np.array(A, dtype=float)
    if U.ndim != 2 or U.shape[0] != U.shape[1]:
        raise ValueError
    sign = 1
    for k in range(len(U)):
        with np.errstate(all="ignore"):
            U[k + 1 :] -= np.outer(U[k + 1 :, k] / U[k, k], U[k])
    return sign, np.diag(U).copy()
