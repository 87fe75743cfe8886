"""You forgive every difference below a fixed tiny number. Slopes can all be smaller than that, and then any
formula passes: the size of the slopes themselves is the only yardstick."""


def grad_check(f, df, xs):
    if len(xs) == 0:
        raise ValueError("xs is empty")

    def error(x):
        a = df(x)
        if not np.isfinite(a):
            return float("inf")
        left, right = one_sided(f, x, EPS ** (1 / 3) * max(1, abs(x)))
        s = min(max(a, min(left, right)), max(left, right))
        return 0.0 if abs(a - s) < 1e-9 else abs(a - s) / max(abs(a), abs(s))

    return max(error(float(x)) for x in xs)
