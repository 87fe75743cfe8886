"""You report NaN where the formula gives NaN. The docstring promises infinity, which, unlike NaN, is larger
than every tolerance."""


def grad_check(f, df, xs):
    if len(xs) == 0:
        raise ValueError("xs is empty")

    def error(x):
        a = df(x)
        left, right = one_sided(f, x, EPS ** (1 / 3) * max(1, abs(x)))
        if not np.isfinite(a):
            return float("nan")
        s = min(max(a, min(left, right)), max(left, right))
        return 0.0 if a == s else abs(a - s) / max(abs(a), abs(s))

    return float(np.max([error(float(x)) for x in xs]))
