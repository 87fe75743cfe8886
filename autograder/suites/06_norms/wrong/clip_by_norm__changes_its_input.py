"""`g *= …` writes into the caller's array. The optimiser may still need the true gradient: return a new array."""


def clip_by_norm(g, c):
    if not c > 0:
        raise ValueError
    g = np.asarray(g, dtype=float)
    length = p_norm(g, 2)
    if length > c:
        g *= c / length
    return g
