"""The sum is right, but f is asked at points that it does not need, at both ends of every box. f need not be defined there: ask it only at the n points of the rule."""


def riemann(f, a, b, n, rule):
    if n < 1 or rule not in ("left", "mid", "right"):
        raise ValueError
    h = (b - a) / n
    y = [f(a + i * h) for i in range(n + 1)]
    if rule == "mid":
        y = [f(a + (i + 0.5) * h) for i in range(n)]
        return h * sum(y)
    return h * sum(y[:-1] if rule == "left" else y[1:])
