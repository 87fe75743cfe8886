"""You eliminate inside the caller's own arrays. np.asarray makes no copy of a float array; work on a copy."""


def coordinates(B, x):
    B, x = np.asarray(B, dtype=float), np.asarray(x, dtype=float)
    n = len(B)
    if B.shape != (n, n) or x.shape != (n,) or np.linalg.matrix_rank(B) < n:
        raise ValueError
    x[:] = np.linalg.solve(B, x)
    return x
