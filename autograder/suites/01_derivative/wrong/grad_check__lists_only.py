"""You ask whether the array is "true", which NumPy refuses to answer for more than one entry. Compare the
number of places with 0."""


def grad_check(f, df, xs):
    if not xs:
        raise ValueError("xs is empty")

    def error(x):
        a = df(x)
        if not np.isfinite(a):
            return float("inf")
        left, right = one_sided(f, x, EPS ** (1 / 3) * max(1, abs(x)))
        s = min(max(a, min(left, right)), max(left, right))
        return 0.0 if a == s else abs(a - s) / max(abs(a), abs(s))

    return max(error(float(x)) for x in xs)
