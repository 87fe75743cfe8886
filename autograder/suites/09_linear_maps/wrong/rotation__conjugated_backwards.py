"""Turn the mirror onto e₁, flip, turn back: a good plan, in the wrong order. The map that acts first stands on the right."""


def reflection(u):
    u = np.asarray(u, dtype=float)
    if u.shape != (2,) or not u.any():
        raise ValueError
    t = np.arctan2(u[1], u[0])
    R = np.array([[np.cos(t), -np.sin(t)], [np.sin(t), np.cos(t)]])
    return R.T @ np.diag([1.0, -1.0]) @ R
