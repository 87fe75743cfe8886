"""You make room for an n × n matrix. T may go from Rⁿ to another space: the number of rows is the length of T(eⱼ)."""


def matrix_of(T, n):
    if np.any(T(np.zeros(n))):
        raise ValueError
    A = np.zeros((n, n))
    for j, e in enumerate(np.eye(n)):
        A[:, j] = T(e)
    return A
