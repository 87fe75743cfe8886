"""You divide each pivot row by its pivot, as for solving equations. That changes the determinant: only subtract multiples of rows from others."""


def eliminate(A):
    U = np.array(A, dtype=float)
    if U.ndim != 2 or U.shape[0] != U.shape[1]:
        raise ValueError
    sign = 1
    for k in range(len(U)):
        r = k + int(np.argmax(np.abs(U[k:, k])))
        if r != k:
            U[[k, r]] = U[[r, k]]
            sign = -sign
        p = U[k, k]
        if p != 0:
            U[k] /= p
            U[k + 1 :] -= np.outer(U[k + 1 :, k], U[k])
    return sign, np.diag(U).copy()
