"""If a whole column is 0 your function divides by 0, and NaNs spread over the matrix. Then there is nothing to eliminate in this step: go on with the next column."""


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
        U[k + 1 :] -= np.outer(U[k + 1 :, k] / U[k, k], U[k])
    return sign, np.diag(U).copy()
