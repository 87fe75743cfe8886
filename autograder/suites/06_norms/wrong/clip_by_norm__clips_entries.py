"""You cut off each entry at ±c by itself. That bends the direction: (100, 1) becomes (1, 1). Multiply the whole
vector by one number instead."""


def clip_by_norm(g, c):
    if not c > 0:
        raise ValueError
    return np.clip(np.asarray(g, dtype=float), -c, c)
