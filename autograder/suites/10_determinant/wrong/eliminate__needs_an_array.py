"""A may also be nested lists, which cannot be sliced by columns. Turn A into an array first."""


def eliminate(A):
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    U, sign = A.astype(float), 1
    for k in range(len(U)):
        r = k + int(np.argmax(np.abs(U[k:, k])))
        if r != k:
            U[[k, r]] = U[[r, k]]
            sign = -sign
        if U[k, k] != 0:
            U[k + 1 :] -= np.outer(U[k + 1 :, k] / U[k, k], U[k])
    return sign, np.diag(U).copy()
