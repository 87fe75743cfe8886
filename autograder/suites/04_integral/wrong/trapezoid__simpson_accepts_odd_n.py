"""Simpson's parabolas stand on pairs of boxes. With an odd n one box is left over, and your sum quietly treats it wrongly: raise a ValueError."""


def simpson(f, a, b, n):
    if n < 1:
        raise ValueError
    h = (b - a) / n
    y = [f(a + i * h) for i in range(n + 1)]
    return h / 3 * (y[0] + 4 * sum(y[1:-1:2]) + 2 * sum(y[2:-1:2]) + y[-1])
