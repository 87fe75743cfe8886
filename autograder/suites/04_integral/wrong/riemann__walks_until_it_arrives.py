"""You step by h until you reach b (np.arange, or a while loop). Steps are rounded, so sometimes there is one box too many. Count the boxes with whole numbers instead: i = 0, …, n − 1."""


def riemann(f, a, b, n, rule):
    if n < 1 or rule not in ("left", "mid", "right"):
        raise ValueError
    h = (b - a) / n
    if h == 0:
        return 0.0
    s = {"left": 0, "mid": 0.5, "right": 1}[rule]
    return h * sum(f(float(x) + s * h) for x in np.arange(a, b, h))
