"""The pivots are right, but the sign stays +1. Every exchange of two different rows turns it."""


def eliminate(A):
    U = np.array(A, dtype=float)
    if U.ndim != 2 or U.shape[0] != U.shape[1]:
        raise ValueError
    sign = 1
    for k in range(len(U)):
        r = k + int(np.argmax(np.abs(U[k:, k])))
        U[[k, r]] = U[[r, k]]
        if U[k, k] != 0:
            U[k + 1 :] -= np.outer(U[k + 1 :, k] / U[k, k], U[k])
    return sign, np.diag(U).copy()
