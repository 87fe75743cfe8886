"""From a to a you raise an error, but boxes of width 0 are allowed: both sums are 0 there."""


def trapezoid(f, a, b, n):
    if n < 1 or a == b:
        raise ValueError
    h = (b - a) / n
    return h * (f(a) / 2 + sum(f(a + i * h) for i in range(1, n)) + f(b) / 2)


def simpson(f, a, b, n):
    if n < 2 or n % 2 or a == b:
        raise ValueError
    h = (b - a) / n
    y = [f(a + i * h) for i in range(n + 1)]
    return h / 3 * (y[0] + 4 * sum(y[1:-1:2]) + 2 * sum(y[2:-1:2]) + y[-1])
