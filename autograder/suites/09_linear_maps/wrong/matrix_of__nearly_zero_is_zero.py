"""You let a small T(0) pass. For a linear map it is exactly 0, in floats too, because sums of multiples of 0.0 are 0.0: no tolerance is needed."""


def matrix_of(T, n):
    if not np.allclose(T(np.zeros(n)), 0):
        raise ValueError
    return np.array([T(e) for e in np.eye(n)], dtype=float).T
