"""Without a box there is no sum to be heard of: for n < 1 the docstring asks for a ValueError, not for a number."""


def riemann(f, a, b, n, rule):
    if rule not in ("left", "mid", "right"):
        raise ValueError
    if n < 1:
        return 0.0
    h = (b - a) / n
    s = {"left": 0, "mid": 0.5, "right": 1}[rule]
    return h * sum(f(a + (i + s) * h) for i in range(n))
