def mse_grad(X, y, w):
    if np.ndim(X) != 2 or np.shape(y) != (len(X),) or np.shape(w) != (len(X[0]),):
        raise ValueError("shapes")
    rows, w = np.array(X, dtype=float).tolist(), [float(a) for a in w]
    slopes = [0.0] * len(w)
    for row, truth in zip(rows, y, strict=True):
        r = sum(a * c for a, c in zip(row, w, strict=True)) - float(truth)
        slopes = [s + 2 * r * a / len(rows) for s, a in zip(slopes, row, strict=True)]
    return np.array(slopes)
