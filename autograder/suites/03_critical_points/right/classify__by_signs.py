def classify(df, d2f, x, tol=1e-8):
    names = np.array(["max", "inconclusive", "min"])
    bend = d2f(x)
    sign = int(np.sign(bend)) if np.abs(bend) > tol else 0
    return names[sign + 1] if np.abs(df(x)) <= tol else "not_critical"
