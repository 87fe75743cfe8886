"""You measure g by the sum of its absolute values, the 1-norm. The limit c is for the Euclidean length, which is
shorter."""


def clip_by_norm(g, c):
    if not c > 0:
        raise ValueError
    return c * unit(g, 1) if p_norm(g, 1) > c else np.array(g, dtype=float)
