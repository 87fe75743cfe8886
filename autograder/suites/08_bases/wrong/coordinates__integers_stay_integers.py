"""Integer vectors can have fractional coordinates; an array of integers cannot hold them and cuts them off. Work in floats."""


def coordinates(B, x):
    B, x = np.asarray(B), np.asarray(x)
    n = len(B)
    if B.shape != (n, n) or x.shape != (n,) or np.linalg.matrix_rank(B) < n:
        raise ValueError
    c = np.zeros(n, dtype=B.dtype)
    c[:] = np.linalg.solve(B, x)
    return c
