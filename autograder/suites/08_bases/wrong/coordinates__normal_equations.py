"""You multiply by Bᵀ first. That squares the condition number, and twice as many digits are lost. B is square: solve with it as it is."""


def coordinates(B, x):
    B, x = np.asarray(B, dtype=float), np.asarray(x, dtype=float)
    n = len(B)
    if B.shape != (n, n) or x.shape != (n,):
        raise ValueError
    if np.linalg.matrix_rank(B) < n:
        raise ValueError
    return np.linalg.solve(B.T @ B, B.T @ x)
