def grad_check(f, df, xs):
    if not len(xs):
        raise ValueError("no places")
    errors = []
    for x in np.asarray(xs, dtype=float).tolist():
        a = float(df(x))
        if abs(a) < float("inf"):
            ends = one_sided(f, x, EPS ** (1 / 3) * max(1.0, abs(x)))
            _, s, _ = sorted((float(ends[0]), a, float(ends[1])))
            errors.append(0.0 if a == s else abs(a - s) / max(abs(a), abs(s)))
        else:
            errors.append(float("inf"))
    return max(errors)
