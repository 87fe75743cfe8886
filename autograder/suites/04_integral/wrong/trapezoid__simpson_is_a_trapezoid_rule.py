"""Your simpson gives what the trapezoid rule gives: straight lids. Simpson's rule puts parabolas on pairs of boxes and has the weights 1, 4, 2, 4, …, 4, 1."""


def simpson(f, a, b, n):
    if n < 2 or n % 2:
        raise ValueError
    h = (b - a) / n
    return h * (f(a) / 2 + sum(f(a + i * h) for i in range(1, n)) + f(b) / 2)
