"""Your shadow always points where u points. If x lies on the other side, the inner product is negative and the
shadow points backwards: drop the absolute value."""


def project(x, u):
    direction = unit(u, 2)
    return abs(inner(x, direction)) * direction
