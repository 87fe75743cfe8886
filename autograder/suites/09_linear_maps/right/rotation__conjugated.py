def reflection(u):
    """Turn the mirror onto e₁, flip, turn back."""
    u = np.asarray(u, dtype=float)
    if u.shape != (2,) or np.all(u == 0):
        raise ValueError("no direction")
    R = rotation(np.arctan2(u[1], u[0]))
    return R @ np.diag([1.0, -1.0]) @ R.T


def rotation(t):
    """Column by column."""
    return np.column_stack([[np.cos(t), np.sin(t)], [np.cos(t + np.pi / 2), np.sin(t + np.pi / 2)]])


def shear(k):
    """The images of the basis as columns."""
    return np.array([[1, 0], [k, 1]], dtype=float).T
