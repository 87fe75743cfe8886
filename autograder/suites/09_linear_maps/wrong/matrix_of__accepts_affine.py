"""You never ask for T(0). A map that moves 0 is not linear, and no matrix does what it does: the docstring says what is raised then."""


def matrix_of(T, n):
    return np.array([T(e) for e in np.eye(n)], dtype=float).T
