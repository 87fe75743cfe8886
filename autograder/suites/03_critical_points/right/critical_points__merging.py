def critical_points(df, a, b, n=100, tol=1e-9):
    """Search everywhere, then throw out what is no zero, what is outside and what has been found before."""
    if not b > a:
        raise ValueError("empty interval")
    xs = [a + (b - a) * i / n for i in range(n + 1)]
    tried = list(xs[1:-1])
    for lo, hi in ((xs[i], xs[i + 1]) for i in range(n)):
        if np.sign(df(lo)) == -np.sign(df(hi)) != 0:
            tried.append(bisect(df, lo, hi))
    for lo, mid, hi in ((xs[i - 1], xs[i], xs[i + 1]) for i in range(1, n)):
        if abs(df(mid)) <= min(abs(df(lo)), abs(df(hi))):
            tried.append(lowest(df, lo, hi))
    zeros = []
    for x in sorted(tried, key=lambda x: abs(df(x))):
        far = all(abs(x - z) > (b - a) / n for z in zeros)
        if a < x < b and abs(df(x)) <= tol and far:
            zeros.append(x)
    return np.array(sorted(zeros))
