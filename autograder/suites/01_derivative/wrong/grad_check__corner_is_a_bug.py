"""You compare with the central difference, which at a corner is the average of two slopes: relu is accused
at 0. Ask whether the formula lies between the left and the right slope."""


def grad_check(f, df, xs):
    if len(xs) == 0:
        raise ValueError("xs is empty")

    def error(x):
        a = df(x)
        if not np.isfinite(a):
            return float("inf")
        left, right = one_sided(f, x, EPS ** (1 / 3) * max(1, abs(x)))
        s = (left + right) / 2
        return 0.0 if a == s else abs(a - s) / max(abs(a), abs(s))

    return max(error(float(x)) for x in xs)
