"""For a > b you seem to give "left" the end that lies further left on the page. Here "left" always means where a box begins, on the way from a to b."""


def riemann(f, a, b, n, rule):
    if n < 1 or rule not in ("left", "mid", "right"):
        raise ValueError
    h = (b - a) / n
    s = {"left": 0, "mid": 0.5, "right": 1}[rule]
    if h < 0:
        s = 1 - s
    return h * sum(f(a + (i + s) * h) for i in range(n))
