"""You mirror in the line perpendicular to u. The mirror of this exercise lies along u, so u itself stays where it is."""


def reflection(u):
    u = np.asarray(u, dtype=float)
    if u.shape != (2,) or not u.any():
        raise ValueError
    return np.eye(2) - 2 * np.outer(u, u) / (u @ u)
