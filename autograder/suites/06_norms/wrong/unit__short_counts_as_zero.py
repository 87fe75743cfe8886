"""You refuse vectors that are merely short. A vector of length 1e-150 has a direction; only the zero vector has
none."""


def unit(x, p):
    length = p_norm(x, p)
    if np.isclose(length, 0):
        raise ValueError
    return np.asarray(x, dtype=float) / length
