"""A rule that you do not know is treated like one that you do know. A misspelt rule should be reported with a ValueError, not answered."""


def riemann(f, a, b, n, rule):
    if n < 1:
        raise ValueError
    h = (b - a) / n
    s = {"left": 0, "right": 1}.get(rule, 0.5)
    return h * sum(f(a + (i + s) * h) for i in range(n))
