"""The result is written into an array of integers, which cuts off everything behind the decimal point. Make an array
of floats first."""


def clip_by_norm(g, c):
    if not c > 0:
        raise ValueError
    length, clipped = p_norm(g, 2), np.array(g)
    if length > c:
        clipped[:] = c * unit(g, 2)
    return clipped
