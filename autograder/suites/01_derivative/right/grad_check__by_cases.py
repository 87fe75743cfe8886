def grad_check(f, df, xs):
    worst = None
    for x in xs:
        x, a = float(x), df(float(x))
        h = EPS ** (1 / 3) * max(1, abs(x))
        lo, hi = sorted((difference_quotient(f, x, -h), difference_quotient(f, x, h)))
        if a != a or abs(a) == float("inf"):
            e = float("inf")
        elif a < lo:
            e = (lo - a) / max(abs(a), abs(lo))
        elif a > hi:
            e = (a - hi) / max(abs(a), abs(hi))
        else:
            e = 0
        worst = e if worst is None else max(worst, e)
    if worst is None:
        raise ValueError("no places")
    return worst
