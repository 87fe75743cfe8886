"""You eliminate in matrices that are not square, too, and return something. They have no determinant: raise a ValueError."""


def eliminate(A):
    U = np.array(A, dtype=float)
    if U.ndim != 2:
        raise ValueError
    n = min(U.shape)
    U, sign = U[:n, :n], 1
    for k in range(n):
        r = k + int(np.argmax(np.abs(U[k:, k])))
        if r != k:
            U[[k, r]] = U[[r, k]]
            sign = -sign
        if U[k, k] != 0:
            U[k + 1 :] -= np.outer(U[k + 1 :, k] / U[k, k], U[k])
    return sign, np.diag(U).copy()
