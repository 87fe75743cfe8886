"""You eliminate in an array of whole numbers, where multiples such as ½ are cut off. Turn the matrix into floats first."""


def eliminate(A):
    U = np.array(A)
    if U.ndim != 2 or U.shape[0] != U.shape[1]:
        raise ValueError
    sign = 1
    for k in range(len(U)):
        r = k + int(np.argmax(np.abs(U[k:, k])))
        if r != k:
            U[[k, r]] = U[[r, k]]
            sign = -sign
        for i in range(k + 1, len(U)):
            if U[k, k] != 0:
                m = U[i, k] / U[k, k]
                U[i] = U[i] - m * U[k]
    return sign, np.diag(U).astype(float)
