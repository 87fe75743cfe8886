"""Your search starts in row k, so argmax counts from there: its answer 0 means row k. You have forgotten to add k."""


def eliminate(A):
    U = np.array(A, dtype=float)
    if U.ndim != 2 or U.shape[0] != U.shape[1]:
        raise ValueError
    sign = 1
    for k in range(len(U)):
        r = int(np.argmax(np.abs(U[k:, k])))
        if r != k:
            U[[k, r]] = U[[r, k]]
            sign = -sign
        if U[k, k] != 0:
            U[k + 1 :] -= np.outer(U[k + 1 :, k] / U[k, k], U[k])
    return sign, np.diag(U).copy()
