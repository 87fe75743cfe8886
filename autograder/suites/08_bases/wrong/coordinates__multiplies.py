"""This is B x, but B turns coordinates into the vector, not the vector into coordinates. Which c has B c = x?"""


def coordinates(B, x):
    B, x = np.asarray(B, dtype=float), np.asarray(x, dtype=float)
    n = len(B)
    if B.shape != (n, n) or x.shape != (n,) or np.linalg.matrix_rank(B) < n:
        raise ValueError
    return B @ x
