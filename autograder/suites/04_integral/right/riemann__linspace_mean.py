"""The width b − a times the mean of the heights, at points from linspace."""


def riemann(f, a, b, n, rule):
    if n < 1 or rule not in ("left", "right", "mid"):
        raise ValueError(rule)
    edges = np.linspace(a, b, n + 1)
    points = {"left": edges[:-1], "right": edges[1:], "mid": (edges[:-1] + edges[1:]) / 2}[rule]
    return (b - a) * np.mean([f(float(x)) for x in points])
