"""You skip the places where the two slopes differ. A corner allows any value between them; a value outside
is still a bug."""


def grad_check(f, df, xs):
    if len(xs) == 0:
        raise ValueError("xs is empty")

    def error(x):
        a = df(x)
        if not np.isfinite(a):
            return float("inf")
        left, right = one_sided(f, x, EPS ** (1 / 3) * max(1, abs(x)))
        if abs(left - right) > 1e-3 * max(abs(left), abs(right)):
            return 0.0
        s = min(max(a, min(left, right)), max(left, right))
        return 0.0 if a == s else abs(a - s) / max(abs(a), abs(s))

    return max(error(float(x)) for x in xs)
