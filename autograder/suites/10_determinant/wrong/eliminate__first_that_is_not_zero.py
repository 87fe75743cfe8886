"""You exchange rows only when the pivot is 0, and take the first entry that is not. A tiny pivot makes huge multiples, and the digits of the other numbers are lost: take the largest."""


def eliminate(A):
    U = np.array(A, dtype=float)
    if U.ndim != 2 or U.shape[0] != U.shape[1]:
        raise ValueError
    sign = 1
    for k in range(len(U)):
        nonzero = np.flatnonzero(U[k:, k])
        r = k + (int(nonzero[0]) if len(nonzero) else 0)
        if r != k:
            U[[k, r]] = U[[r, k]]
            sign = -sign
        if U[k, k] != 0:
            U[k + 1 :] -= np.outer(U[k + 1 :, k] / U[k, k], U[k])
    return sign, np.diag(U).copy()
