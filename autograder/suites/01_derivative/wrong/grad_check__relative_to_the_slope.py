"""You divide by the numerical slope, so an error can be arbitrarily large and a slope of 0 cannot be
judged. Divide by the larger of the two sizes."""


def grad_check(f, df, xs):
    if len(xs) == 0:
        raise ValueError("xs is empty")

    def error(x):
        a = df(x)
        if not np.isfinite(a):
            return float("inf")
        left, right = one_sided(f, x, EPS ** (1 / 3) * max(1, abs(x)))
        s = min(max(a, min(left, right)), max(left, right))
        return 0.0 if a == s else abs(a - s) / abs(s) if s else float("inf")

    return max(error(float(x)) for x in xs)
