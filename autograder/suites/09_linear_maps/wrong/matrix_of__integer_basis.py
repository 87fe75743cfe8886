"""You call T with integers. A T that computes in the type of its argument then cuts off fractions: make the basis vectors floats."""


def matrix_of(T, n):
    if np.any(T(np.zeros(n))):
        raise ValueError
    return np.array([T(e) for e in np.eye(n, dtype=int)], dtype=float).T
