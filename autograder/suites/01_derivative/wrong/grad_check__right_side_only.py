"""You compare with the slope to the right only. At a corner the value from the left, and every value
between, is just as good."""


def grad_check(f, df, xs):
    if len(xs) == 0:
        raise ValueError("xs is empty")

    def error(x):
        a = df(x)
        if not np.isfinite(a):
            return float("inf")
        left, right = one_sided(f, x, EPS ** (1 / 3) * max(1, abs(x)))
        s = right
        return 0.0 if a == s or abs(a - s) < 1e-4 * abs(s) else abs(a - s) / max(abs(a), abs(s))

    return max(error(float(x)) for x in xs)
