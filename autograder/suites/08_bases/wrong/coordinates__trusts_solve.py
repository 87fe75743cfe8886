"""np.linalg.solve complains only when a pivot is exactly 0. After rounding it rarely is: on the columns of [[1, 2, 3], [4, 5, 6], [7, 8, 9]] it answers nonsense in silence."""


def coordinates(B, x):
    B, x = np.asarray(B, dtype=float), np.asarray(x, dtype=float)
    n = len(B)
    if B.shape != (n, n) or x.shape != (n,):
        raise ValueError
    return np.linalg.solve(B, x)
