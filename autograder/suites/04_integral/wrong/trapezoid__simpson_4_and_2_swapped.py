"""The middle of each pair of boxes has the weight 4, and these are the points with odd numbers. The weight 2 belongs to the points where two pairs meet."""


def simpson(f, a, b, n):
    if n < 2 or n % 2:
        raise ValueError
    h = (b - a) / n
    y = [f(a + i * h) for i in range(n + 1)]
    return h / 3 * (y[0] + 2 * sum(y[1:-1:2]) + 4 * sum(y[2:-1:2]) + y[-1])
