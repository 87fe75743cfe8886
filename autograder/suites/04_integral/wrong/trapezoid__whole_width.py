"""Between whole numbers your width is rounded down to a whole number: // throws the fraction away. Use an ordinary division."""


def trapezoid(f, a, b, n):
    if n < 1:
        raise ValueError
    h = (b - a) // n if isinstance(a, int) and isinstance(b, int) else (b - a) / n
    return h * (f(a) / 2 + sum(f(a + i * h) for i in range(1, n)) + f(b) / 2)
