"""NumPy's norm and one factor."""


def clip_by_norm(g, c):
    if c <= 0:
        raise ValueError(c)
    g = np.array(g, dtype=float)
    length = np.linalg.norm(g)
    return g if length <= c else g * (c / length)
