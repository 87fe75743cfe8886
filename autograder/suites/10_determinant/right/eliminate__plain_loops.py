"""Plain Python loops; the last of several candidates becomes the pivot."""


def eliminate(A):
    if np.ndim(A) != 2 or np.shape(A)[0] != np.shape(A)[1]:
        raise ValueError("not square")
    U = [[float(a) for a in row] for row in A]
    n, sign = len(U), 1.0
    for k in range(n):
        best = k
        for i in range(k, n):
            if abs(U[i][k]) >= abs(U[best][k]) and U[i][k] != 0:
                best = i
        if best != k:
            U[k], U[best] = U[best], U[k]
            sign *= -1
        if U[k][k] == 0:
            continue
        for i in range(k + 1, n):
            m = U[i][k] / U[k][k]
            for j in range(k, n):
                U[i][j] -= m * U[k][j]
    return sign, np.array([U[k][k] for k in range(n)], dtype=float)


def det_lu(A):
    sign, pivots = eliminate(A)
    for pivot in pivots:
        sign *= pivot
    return sign
