"""You stop when the weights hardly change any more, so that rows are missing. The docstring promises one row for each
epoch."""


def sgd(gi, w0, n, batch, lr, epochs, rng):
    w = np.array(w0, dtype=float)
    if w.ndim != 1 or n < 1 or batch < 1 or epochs < 0:
        raise ValueError
    path = [w]
    for _ in range(epochs):
        order = rng.permutation(n)
        for start in range(0, n, batch):
            rows = np.asarray(gi(w, order[start : start + batch]), dtype=float)
            w = w - lr * rows.mean(axis=0)
        path.append(w)
        if np.allclose(path[-1], path[-2], rtol=0, atol=1e-12):
            break
    return np.array(path)
