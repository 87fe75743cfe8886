"""Trapezoids are the mean of left and right boxes; Simpson is two thirds middles and one third trapezoids."""


def trapezoid(f, a, b, n):
    return (riemann(f, a, b, n, "left") + riemann(f, a, b, n, "right")) / 2


def simpson(f, a, b, n):
    if n % 2:
        raise ValueError("odd")
    return (2 * riemann(f, a, b, n // 2, "mid") + trapezoid(f, a, b, n // 2)) / 3
