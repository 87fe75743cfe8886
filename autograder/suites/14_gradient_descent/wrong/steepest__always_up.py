"""You return steepest ascent whatever is asked for. For descent turn round: f falls fastest in the direction opposite to
the one in which it rises fastest."""


def steepest(g, maximise):
    g = np.array(g, dtype=float)
    if g.ndim != 1 or not np.any(g):
        raise ValueError
    g = g / np.max(np.abs(g))
    return g / np.linalg.norm(g)
