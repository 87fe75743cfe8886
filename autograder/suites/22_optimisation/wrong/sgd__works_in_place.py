"""You change arrays in place that belong to others: w0, or the gradients that gi returned. Let every step make new
arrays."""


def sgd(gi, w0, n, batch, lr, epochs, rng):
    w = np.asarray(w0, dtype=float)
    if w.ndim != 1 or n < 1 or batch < 1 or epochs < 0:
        raise ValueError
    path = [w.copy()]
    for _ in range(epochs):
        order = rng.permutation(n)
        for start in range(0, n, batch):
            rows = np.asarray(gi(w, order[start : start + batch]), dtype=float)
            w -= lr * rows.mean(axis=0)
        path.append(w.copy())
    return np.array(path)
