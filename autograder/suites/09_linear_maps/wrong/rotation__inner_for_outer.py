"""uᵀu is a number; the matrix in the formula is uuᵀ, every entry of u times every entry of u."""


def reflection(u):
    u = np.asarray(u, dtype=float)
    if u.shape != (2,) or not u.any():
        raise ValueError
    return 2 * (u @ u) / (u @ u) - np.eye(2)
