"""You catch NaN but not infinity. A formula that gives an infinite slope is no better: its error is
infinite, too."""


def grad_check(f, df, xs):
    if len(xs) == 0:
        raise ValueError("xs is empty")

    def error(x):
        a = df(x)
        left, right = one_sided(f, x, EPS ** (1 / 3) * max(1, abs(x)))
        if np.isnan(a):
            return float("inf")
        if np.isinf(a):
            return 2.0
        s = min(max(a, min(left, right)), max(left, right))
        return 0.0 if a == s else abs(a - s) / max(abs(a), abs(s))

    return max(error(float(x)) for x in xs)
