"""A list cannot be multiplied by a fraction. The docstring promises that lists are welcome: make an array of g
first."""


def clip_by_norm(g, c):
    if not c > 0:
        raise ValueError
    length = p_norm(g, 2)
    return g * (c / length) if length > c else g.astype(float)
