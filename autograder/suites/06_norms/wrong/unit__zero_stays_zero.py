"""The zero vector comes back as it is, but it has length 0 and not 1. It has no direction, and the docstring asks
for a ValueError."""


def unit(x, p):
    length = p_norm(x, p)
    x = np.array(x, dtype=float)
    return x / length if length > 0 else x
