"""A u of another shape gets past you: np.outer flattens whatever it is given. Compare its shape with (2,)."""


def reflection(u):
    u = np.asarray(u, dtype=float)
    if not u.any():
        raise ValueError
    return 2 * np.outer(u, u) / np.sum(u * u) - np.eye(u.size)
