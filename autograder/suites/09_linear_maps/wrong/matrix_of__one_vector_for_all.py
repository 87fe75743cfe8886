"""You hand the same array to T again and again. If T writes into it, the next question is spoilt: give every call a new array."""


def matrix_of(T, n):
    if np.any(T(np.zeros(n))):
        raise ValueError
    e, columns = np.zeros(n), []
    for j in range(n):
        e[j] = 1.0
        columns.append(np.array(T(e), dtype=float))
        e[j] = 0.0
    return np.array(columns).T
