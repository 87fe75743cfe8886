"""Positive and negative parts by the middle rule."""


def _parts(f, a, b):
    n = 200
    h = (b - a) / n
    heights = [f(a + (i + 0.5) * h) for i in range(n)]
    up = sum(y for y in heights if y > 0)
    down = -sum(y for y in heights if y < 0)
    return up * h, down * h


def signed_area(f, a, b):
    up, down = _parts(f, a, b)
    return up - down


def total_area(f, a, b):
    up, down = _parts(f, a, b)
    return abs(up + down)
