"""Where the formula and both slopes are 0 you divide 0 by 0. Equal is equal: that error is 0, no division
needed."""


def grad_check(f, df, xs):
    if len(xs) == 0:
        raise ValueError("xs is empty")

    def error(x):
        a = df(x)
        if not np.isfinite(a):
            return float("inf")
        left, right = one_sided(f, x, EPS ** (1 / 3) * max(1, abs(x)))
        s = min(max(a, min(left, right)), max(left, right))
        return abs(a - s) / max(abs(a), abs(s))

    return max(error(float(x)) for x in xs)
