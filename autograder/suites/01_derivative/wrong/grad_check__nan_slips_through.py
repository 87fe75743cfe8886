"""A formula that gives NaN passes: every comparison with NaN is false, so max and > step over it. Test for
it yourself and report an infinite error."""


def grad_check(f, df, xs):
    if len(xs) == 0:
        raise ValueError("xs is empty")

    def error(x):
        a = df(x)
        left, right = one_sided(f, x, EPS ** (1 / 3) * max(1, abs(x)))
        s = min(max(a, min(left, right)), max(left, right))
        with np.errstate(all="ignore"):
            a, s = np.float64(a), np.float64(s)
        return 0.0 if not np.isfinite(a) or a == s else abs(a - s) / max(abs(a), abs(s))

    worst = 0.0
    for x in xs:
        e = error(float(x))
        if e > worst:
            worst = e
    return worst
