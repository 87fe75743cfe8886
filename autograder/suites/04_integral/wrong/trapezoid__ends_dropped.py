"""The two ends are missing from your sum. They count half, but they count."""


def trapezoid(f, a, b, n):
    if n < 1:
        raise ValueError
    h = (b - a) / n
    return h * sum(f(a + i * h) for i in range(1, n))
