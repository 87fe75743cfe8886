"""Outside the two slopes you measure from the farther one. The fair distance from an interval is the
distance from its nearer end."""


def grad_check(f, df, xs):
    if len(xs) == 0:
        raise ValueError("xs is empty")

    def error(x):
        a = df(x)
        if not np.isfinite(a):
            return float("inf")
        left, right = one_sided(f, x, EPS ** (1 / 3) * max(1, abs(x)))
        lo, hi = min(left, right), max(left, right)
        if lo <= a <= hi:
            return 0.0
        s = hi if a < lo else lo
        return abs(a - s) / max(abs(a), abs(s))

    return max(error(float(x)) for x in xs)
