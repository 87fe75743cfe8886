"""You return True or False. How wrong the formula is tells a lot about the bug (0.5: a factor of two; 2: a
sign), so return the worst error itself."""


def grad_check(f, df, xs):
    if len(xs) == 0:
        raise ValueError("xs is empty")

    def error(x):
        a = df(x)
        if not np.isfinite(a):
            return float("inf")
        left, right = one_sided(f, x, EPS ** (1 / 3) * max(1, abs(x)))
        s = min(max(a, min(left, right)), max(left, right))
        return 0.0 if a == s else abs(a - s) / max(abs(a), abs(s))

    return bool(max(error(float(x)) for x in xs) < 1e-6)
