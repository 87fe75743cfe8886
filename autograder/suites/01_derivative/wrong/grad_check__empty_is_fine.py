"""A check at no place at all has proved nothing, and you report a perfect 0. Raise a ValueError."""


def grad_check(f, df, xs):

    def error(x):
        a = df(x)
        if not np.isfinite(a):
            return float("inf")
        left, right = one_sided(f, x, EPS ** (1 / 3) * max(1, abs(x)))
        s = min(max(a, min(left, right)), max(left, right))
        return 0.0 if a == s else abs(a - s) / max(abs(a), abs(s))

    return max((error(float(x)) for x in xs), default=0.0)
