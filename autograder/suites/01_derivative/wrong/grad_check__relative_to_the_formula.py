"""You divide by the formula's own value, so a formula that is far too small looks infinitely bad, and 0
cannot be judged at all. Divide by the larger of the two sizes."""


def grad_check(f, df, xs):
    if len(xs) == 0:
        raise ValueError("xs is empty")

    def error(x):
        a = df(x)
        if not np.isfinite(a):
            return float("inf")
        left, right = one_sided(f, x, EPS ** (1 / 3) * max(1, abs(x)))
        s = min(max(a, min(left, right)), max(left, right))
        return 0.0 if a == s else abs(a - s) / abs(a) if a else float("inf")

    return max(error(float(x)) for x in xs)
