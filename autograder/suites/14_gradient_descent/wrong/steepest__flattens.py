"""You accept a column (n, 1) or a row (1, n) as if it were a vector. It is a matrix, and the docstring promises a
ValueError."""


def steepest(g, maximise):
    g = np.array(g, dtype=float).ravel()
    if not np.any(g):
        raise ValueError
    g = g / np.max(np.abs(g))
    up = g / np.linalg.norm(g)
    return up if maximise else -up
