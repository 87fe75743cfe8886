"""You call a short u zero. Only its direction counts, and 1e-150 times a direction is a direction."""


def reflection(u):
    u = np.asarray(u, dtype=float)
    if u.shape != (2,) or np.linalg.norm(u) < 1e-12:
        raise ValueError
    return 2 * np.outer(u, u) / (u @ u) - np.eye(2)
