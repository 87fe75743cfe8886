"""You measure the plain difference. A slope of 1e-12 that is wrong by a factor of two differs by 1e-12
only, and a correct slope of 1e150 by more than 1: compare the difference with the size of the slopes."""


def grad_check(f, df, xs):
    if len(xs) == 0:
        raise ValueError("xs is empty")

    def error(x):
        a = df(x)
        if not np.isfinite(a):
            return float("inf")
        left, right = one_sided(f, x, EPS ** (1 / 3) * max(1, abs(x)))
        s = min(max(a, min(left, right)), max(left, right))
        return abs(a - s)

    return max(error(float(x)) for x in xs)
