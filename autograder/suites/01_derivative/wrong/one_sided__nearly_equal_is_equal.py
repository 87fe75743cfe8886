"""You merge two slopes that are nearly equal. Whether a difference is small depends on the scale of f, and a
corner of tiny slopes is a corner: return both slopes as they are."""


def one_sided(f, x, h):
    if h <= 0:
        raise ValueError("h must be positive")
    left, right = (f(x) - f(x - h)) / h, (f(x + h) - f(x)) / h
    if abs(left - right) < 1e-6:
        left = right = (left + right) / 2
    return left, right
