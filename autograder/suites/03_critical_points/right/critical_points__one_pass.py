def critical_points(df, a, b, n=100, tol=1e-9):
    """Every part in turn; a crossing by bisection of its own, a touching zero by golden section."""
    if a >= b:
        raise ValueError("empty interval")
    xs = np.linspace(a, b, n + 1)
    gs = np.array([df(float(x)) for x in xs])
    found = []

    def golden(lo, hi):
        r = (5**0.5 - 1) / 2
        p, q = hi - r * (hi - lo), lo + r * (hi - lo)
        while hi - lo > 1e-14 * max(1, abs(lo), abs(hi)):
            if abs(df(p)) < abs(df(q)):
                hi = q
            else:
                lo = p
            p, q = hi - r * (hi - lo), lo + r * (hi - lo)
        return (lo + hi) / 2

    def halve(lo, hi):
        up = df(hi) > 0
        while lo < (mid := (lo + hi) / 2) < hi:
            if (df(mid) > 0) == up:
                hi = mid
            else:
                lo = mid
        return min(lo, hi, key=lambda x: abs(df(x)))

    for i in range(n):
        inner = i > 0
        alone = inner and gs[i - 1] * gs[i] > 0 and gs[i] * gs[i + 1] > 0
        if inner and gs[i] == 0:
            found.append(float(xs[i]))
        elif alone and abs(gs[i]) <= abs(gs[i - 1]) and abs(gs[i]) < abs(gs[i + 1]):
            found.append(golden(float(xs[i - 1]), float(xs[i + 1])))
        if gs[i] * gs[i + 1] < 0:
            found.append(halve(float(xs[i]), float(xs[i + 1])))
    return [x for x in found if abs(df(x)) <= tol]
