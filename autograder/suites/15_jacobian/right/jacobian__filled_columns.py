def jacobian(f, x):
    x = np.array(x, dtype=float)
    if x.ndim != 1:
        raise ValueError("no vector")
    J = None
    for i, h in enumerate(EPS ** (1 / 3) * np.maximum(1, np.abs(x))):
        e = np.zeros(len(x))
        e[i] = h
        difference = np.atleast_1d(np.array(f(x + e), dtype=float)) - np.atleast_1d(np.array(f(x - e), dtype=float))
        if J is None:
            J = np.empty((len(difference), len(x)))
        J[:, i] = difference / (2 * h)
    return J
