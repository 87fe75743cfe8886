"""You take T(0) away from every column. That gives the matrix of the linear part, but T itself is not linear if T(0) is not 0: say so."""


def matrix_of(T, n):
    zero = np.array(T(np.zeros(n)), dtype=float)
    return np.array([np.array(T(e)) - zero for e in np.eye(n)], dtype=float).T
