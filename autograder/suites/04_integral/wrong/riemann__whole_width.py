"""Between whole numbers your width is rounded down to a whole number: // throws the fraction away. Use an ordinary division."""


def riemann(f, a, b, n, rule):
    if n < 1 or rule not in ("left", "mid", "right"):
        raise ValueError
    h = (b - a) // n if isinstance(a, int) and isinstance(b, int) else (b - a) / n
    s = {"left": 0, "mid": 0.5, "right": 1}[rule]
    return h * sum(f(a + (i + s) * h) for i in range(n))
