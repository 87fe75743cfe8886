"""You use u as if it had length 1. The mirror depends on its direction only: divide by uᵀu."""


def reflection(u):
    u = np.asarray(u, dtype=float)
    if u.shape != (2,) or not u.any():
        raise ValueError
    return 2 * np.outer(u, u) - np.eye(2)
