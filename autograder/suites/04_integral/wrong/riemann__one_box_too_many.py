"""There are n + 1 points but only n boxes, and each box gets one height. For n = 2 you should add two terms, not three."""


def riemann(f, a, b, n, rule):
    if n < 1 or rule not in ("left", "mid", "right"):
        raise ValueError
    h = (b - a) / n
    s = {"left": 0, "mid": 0.5, "right": 1}[rule]
    return h * sum(f(a + (i + s) * h) for i in range(n + 1))
