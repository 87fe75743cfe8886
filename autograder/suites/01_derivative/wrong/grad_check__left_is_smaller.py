"""You take it for granted that the left slope is the smaller one. Where the graph bends down, as in −|x|,
it is the larger one."""


def grad_check(f, df, xs):
    if len(xs) == 0:
        raise ValueError("xs is empty")

    def error(x):
        a = df(x)
        if not np.isfinite(a):
            return float("inf")
        left, right = one_sided(f, x, EPS ** (1 / 3) * max(1, abs(x)))
        if left <= a <= right:
            return 0.0
        s = left if abs(a - left) < abs(a - right) else right
        return 0.0 if abs(a - s) <= 1e-4 * max(abs(a), abs(s)) else abs(a - s) / max(abs(a), abs(s))

    return max(error(float(x)) for x in xs)
