def linreg_gd(X, y, lr, steps):
    if np.ndim(X) != 2 or np.shape(y) != (len(X),):
        raise ValueError("shapes")
    rows, truth = np.array(X, dtype=float).tolist(), [float(one) for one in y]
    n, d = len(rows), len(rows[0])
    w, b = [0.0] * d, 0.0
    for _ in range(steps):
        r = [sum(a * c for a, c in zip(row, w, strict=True)) + b - one for row, one in zip(rows, truth, strict=True)]
        w = [w[j] - lr * 2 * sum(e * row[j] for e, row in zip(r, rows, strict=True)) / n for j in range(d)]
        b -= lr * 2 * sum(r) / n
    return w, b
