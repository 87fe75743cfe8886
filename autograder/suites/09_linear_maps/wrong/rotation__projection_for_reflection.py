"""This drops the shadow on the mirror and stops there. The image lies as far again on the other side: twice the shadow, minus the point."""


def reflection(u):
    u = np.asarray(u, dtype=float)
    if u.shape != (2,) or not u.any():
        raise ValueError
    return np.outer(u, u) / (u @ u)
