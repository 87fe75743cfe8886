"""You divide by the Euclidean length whatever p is. The vector must have length 1 in the norm that was asked for."""


def unit(x, p):
    if p_norm(x, p) == 0:
        raise ValueError
    return np.asarray(x, dtype=float) / p_norm(x, 2)
