"""You accept T as soon as some entry of T(0) is 0. All of them must be."""


def matrix_of(T, n):
    if np.all(T(np.zeros(n))):
        raise ValueError
    return np.array([T(e) for e in np.eye(n)], dtype=float).T
