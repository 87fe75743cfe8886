"""This looks to both sides of x. That quotient comes next; here the secant goes through the points at x and
x + h, and f is not asked at x − h."""


def difference_quotient(f, x, h):
    if h == 0:
        raise ValueError("h must not be 0")
    return (f(x + h) - f(x - h)) / (2 * h)
