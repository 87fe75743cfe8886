"""A box is height times width. You have added the heights; what became of h?"""


def riemann(f, a, b, n, rule):
    if n < 1 or rule not in ("left", "mid", "right"):
        raise ValueError
    h = (b - a) / n
    s = {"left": 0, "mid": 0.5, "right": 1}[rule]
    return sum(f(a + (i + s) * h) for i in range(n)) if a != b else 0.0
