"""From a to a you answer 0 at once, before anybody has looked at n and rule. Check the arguments first."""


def riemann(f, a, b, n, rule):
    if a == b:
        return 0.0
    if n < 1 or rule not in ("left", "mid", "right"):
        raise ValueError
    h = (b - a) / n
    s = {"left": 0, "mid": 0.5, "right": 1}[rule]
    return h * sum(f(a + (i + s) * h) for i in range(n))
