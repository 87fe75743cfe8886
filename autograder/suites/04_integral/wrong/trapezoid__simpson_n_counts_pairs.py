"""Your n counts pairs of boxes, so that there are twice as many boxes as asked for. Here n is the number of boxes, and h = (b − a)/n."""


def simpson(f, a, b, n):
    if n < 2 or n % 2:
        raise ValueError
    h = (b - a) / (2 * n)
    y = [f(a + i * h) for i in range(2 * n + 1)]
    return h / 3 * (y[0] + 4 * sum(y[1:-1:2]) + 2 * sum(y[2:-1:2]) + y[-1])
