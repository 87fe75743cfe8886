"""You measure g by its largest entry. The limit c is for the Euclidean length, which takes all entries into account."""


def clip_by_norm(g, c):
    if not c > 0:
        raise ValueError
    size = p_norm(g, np.inf)
    return c * unit(g, np.inf) if size > c else np.array(g, dtype=float)
