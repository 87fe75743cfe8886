def grad_check(f, df, xs):
    xs = np.array(xs, dtype=float)
    if xs.size == 0:
        raise ValueError("no places")
    h = EPS ** (1 / 3) * np.maximum(1, np.abs(xs))
    here, below, above = (np.array([f(t) for t in ts], dtype=float) for ts in (xs, xs - h, xs + h))
    slopes = np.array([here - below, above - here]) / h
    a = np.array([df(t) for t in xs], dtype=float)
    if not np.all(np.isfinite(a)):
        return np.inf
    s = np.clip(a, slopes.min(axis=0), slopes.max(axis=0))
    size = np.maximum(np.abs(a), np.abs(s))
    return np.max(np.abs(a - s) / np.where(size == 0, 1, size))
