"""You scale the caller's own u in place. Divide into a new array."""


def reflection(u):
    u = np.asarray(u, dtype=float)
    if u.shape != (2,) or not u.any():
        raise ValueError
    u /= np.linalg.norm(u)
    return 2 * np.outer(u, u) - np.eye(2)
