"""A list has no shape: make arrays of B and x before you ask them for anything."""


def coordinates(B, x):
    n = B.shape[0]
    if B.shape != (n, n) or x.shape != (n,) or np.linalg.matrix_rank(B) < n:
        raise ValueError
    return np.linalg.solve(B, x)
