"""The middle rule takes the height in the middle of a box. You take the mean of the heights at its two ends, which is a trapezoid: another rule, and the next exercise."""


def riemann(f, a, b, n, rule):
    if n < 1 or rule not in ("left", "mid", "right"):
        raise ValueError
    h = (b - a) / n
    y = [f(a + i * h) for i in range(n + 1)]
    if rule == "mid":
        return h * sum((u + v) / 2 for u, v in zip(y, y[1:]))
    return h * sum(y[:-1] if rule == "left" else y[1:])
