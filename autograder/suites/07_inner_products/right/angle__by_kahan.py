"""Twice the arctangent of the ratio of the diagonals of a rhombus."""


def angle(x, y):
    if np.shape(x) != np.shape(y):
        raise ValueError("different lengths")
    u, v = unit(x, 2), unit(y, 2)
    return 2 * np.arctan2(p_norm(u - v, 2), p_norm(u + v, 2))
