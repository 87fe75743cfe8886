"""Your heights take their type from the first one: if f returns the whole number 0 there, all later ones are cut to whole numbers. Make them floats."""


def riemann(f, a, b, n, rule):
    if n < 1 or rule not in ("left", "mid", "right"):
        raise ValueError
    h = (b - a) / n
    s = {"left": 0, "mid": 0.5, "right": 1}[rule]
    return h * np.vectorize(f)(a + (np.arange(n) + s) * h).sum()
