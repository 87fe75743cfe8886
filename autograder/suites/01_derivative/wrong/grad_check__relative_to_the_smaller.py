"""You divide by the smaller of the two sizes. The larger one keeps the error between 0 and 2, also when one
of them is 0."""


def grad_check(f, df, xs):
    if len(xs) == 0:
        raise ValueError("xs is empty")

    def error(x):
        a = df(x)
        if not np.isfinite(a):
            return float("inf")
        left, right = one_sided(f, x, EPS ** (1 / 3) * max(1, abs(x)))
        s = min(max(a, min(left, right)), max(left, right))
        if a == s:
            return 0.0
        return abs(a - s) / min(abs(a), abs(s)) if min(abs(a), abs(s)) else float("inf")

    return max(error(float(x)) for x in xs)
