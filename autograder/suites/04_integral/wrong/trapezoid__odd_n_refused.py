"""Only Simpson's rule needs an even number of boxes. Trapezoids stand alone: trapezoid accepts every n from 1 on."""


def trapezoid(f, a, b, n):
    if n < 2 or n % 2:
        raise ValueError
    h = (b - a) / n
    return h * (f(a) / 2 + sum(f(a + i * h) for i in range(1, n)) + f(b) / 2)
