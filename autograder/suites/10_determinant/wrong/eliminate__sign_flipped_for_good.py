"""As soon as one exchange has happened your sign is −1 and stays so. Two exchanges cancel: turn it every time."""


def eliminate(A):
    U = np.array(A, dtype=float)
    if U.ndim != 2 or U.shape[0] != U.shape[1]:
        raise ValueError
    sign = 1
    for k in range(len(U)):
        r = k + int(np.argmax(np.abs(U[k:, k])))
        if r != k:
            U[[k, r]] = U[[r, k]]
            sign = -1
        if U[k, k] != 0:
            U[k + 1 :] -= np.outer(U[k + 1 :, k] / U[k, k], U[k])
    return sign, np.diag(U).copy()
