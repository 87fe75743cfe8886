"""This is the mean of the heights, divided by n but not multiplied by b − a. The width of a box is the whole way divided by n."""


def riemann(f, a, b, n, rule):
    if n < 1 or rule not in ("left", "mid", "right"):
        raise ValueError
    h = (b - a) / n
    s = {"left": 0, "mid": 0.5, "right": 1}[rule]
    return sum(f(a + (i + s) * h) for i in range(n)) / n
