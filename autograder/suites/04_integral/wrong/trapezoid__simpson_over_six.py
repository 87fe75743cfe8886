"""The factor of Simpson's rule is h/3 when h is the width of one box. It is h/6 only when h means the width of a pair."""


def simpson(f, a, b, n):
    if n < 2 or n % 2:
        raise ValueError
    h = (b - a) / n
    y = [f(a + i * h) for i in range(n + 1)]
    return h / 6 * (y[0] + 4 * sum(y[1:-1:2]) + 2 * sum(y[2:-1:2]) + y[-1])
