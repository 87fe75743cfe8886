"""You refuse bases that are only nearly dependent. Their coordinates are large and less accurate, but they exist: take the standard tolerance of np.linalg.matrix_rank."""


def coordinates(B, x):
    B, x = np.asarray(B, dtype=float), np.asarray(x, dtype=float)
    n = len(B)
    if B.shape != (n, n) or x.shape != (n,):
        raise ValueError
    if np.linalg.matrix_rank(B, rtol=1e-8) < n:
        raise ValueError
    return np.linalg.solve(B, x)
