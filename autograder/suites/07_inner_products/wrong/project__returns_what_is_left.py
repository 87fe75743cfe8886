"""You return x minus the shadow, which is the part perpendicular to u. The shadow itself is asked for."""


def project(x, u):
    direction = unit(u, 2)
    return np.asarray(x, dtype=float) - inner(x, direction) * direction
