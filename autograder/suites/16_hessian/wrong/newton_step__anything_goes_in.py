"""You take what you are given: a negative damping, a column for a vector, a matrix of another size. The docstring promises a ValueError for these."""


def newton_step(g, H, damp=0.0):
    g, H = np.array(g, dtype=float).ravel(), np.array(H, dtype=float)
    M = H + damp * np.eye(len(H))
    if definiteness((M + M.T) / 2, 1e-12) != "positive definite":
        raise ValueError("no")
    return np.linalg.solve(M, -g)
