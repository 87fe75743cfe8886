"""For the zero vector you divide 0 by 0, and nan spreads into everything that follows. The zero vector has no
direction: raise a ValueError before you divide."""


def unit(x, p):
    return np.asarray(x, dtype=float) / np.float64(p_norm(x, p))
