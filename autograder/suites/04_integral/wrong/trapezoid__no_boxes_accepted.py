"""0 is an even number, but there must be at least one box (two for Simpson). For smaller n raise a ValueError."""


def trapezoid(f, a, b, n):
    if n < 1:
        return 0.0
    h = (b - a) / n
    return h * (f(a) / 2 + sum(f(a + i * h) for i in range(1, n)) + f(b) / 2)


def simpson(f, a, b, n):
    if n % 2:
        raise ValueError
    if n < 1:
        return 0.0
    h = (b - a) / n
    y = [f(a + i * h) for i in range(n + 1)]
    return h / 3 * (y[0] + 4 * sum(y[1:-1:2]) + 2 * sum(y[2:-1:2]) + y[-1])
