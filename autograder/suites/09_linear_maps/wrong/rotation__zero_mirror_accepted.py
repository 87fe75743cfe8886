"""A mirror along the zero vector has no direction, and you divide 0 by 0. The docstring says what is raised."""


def reflection(u):
    u = np.asarray(u, dtype=float)
    if u.shape != (2,):
        raise ValueError
    with np.errstate(all="ignore"):
        return 2 * np.outer(u, u) / (u @ u) - np.eye(2)
