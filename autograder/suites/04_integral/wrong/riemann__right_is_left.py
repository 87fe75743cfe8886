"""Your rule "right" takes the heights where the boxes begin, as "left" does. The right end of box i is one width further."""


def riemann(f, a, b, n, rule):
    if n < 1 or rule not in ("left", "mid", "right"):
        raise ValueError
    h = (b - a) / n
    s = {"left": 0, "mid": 0.5, "right": 0}[rule]
    return h * sum(f(a + (i + s) * h) for i in range(n))
