"""From b to a the sum has the opposite sign: if a > b the width h is negative, and it must stay so."""


def trapezoid(f, a, b, n):
    if n < 1:
        raise ValueError
    h = (b - a) / n
    return abs(h) * (f(a) / 2 + sum(f(a + i * h) for i in range(1, n)) + f(b) / 2)


def simpson(f, a, b, n):
    if n < 2 or n % 2:
        raise ValueError
    h = (b - a) / n
    y = [f(a + i * h) for i in range(n + 1)]
    return abs(h) / 3 * (y[0] + 4 * sum(y[1:-1:2]) + 2 * sum(y[2:-1:2]) + y[-1])
