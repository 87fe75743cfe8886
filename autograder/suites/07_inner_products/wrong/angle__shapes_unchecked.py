"""Arrays that are no vectors, or vectors of different lengths, get an angle from you. Compare the shapes first and
raise a ValueError if they do not fit."""


def angle(x, y):
    x, y = np.ravel(np.asarray(x, dtype=float)), np.ravel(np.asarray(y, dtype=float))
    u, v = unit(x, 2), unit(y, 2)
    n = min(len(u), len(v))
    return float(np.arccos(np.clip(u[:n] @ v[:n], -1, 1)))
