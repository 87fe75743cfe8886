"""A list has no shape: make an array of u first."""


def reflection(u):
    if u.shape != (2,) or not u.any():
        raise ValueError
    return 2 * np.outer(u, u) / (u @ u) - np.eye(2)
