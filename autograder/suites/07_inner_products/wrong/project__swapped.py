"""You project u on the line of x. The first argument is the one that casts the shadow, the second one gives the
line."""


def project(x, u):
    unit(u, 2)
    x = np.asarray(x, dtype=float)
    if not np.any(x):
        inner(x, u)
        return np.zeros_like(x)
    direction = unit(x, 2)
    return inner(u, direction) * direction
