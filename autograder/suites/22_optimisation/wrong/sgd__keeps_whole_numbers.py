"""If w0 holds whole numbers, so do the first weights that gi gets. Turn w0 into floats before anything else."""


def sgd(gi, w0, n, batch, lr, epochs, rng):
    w = np.array(w0)
    if w.ndim != 1 or n < 1 or batch < 1 or epochs < 0:
        raise ValueError
    path = [w]
    for _ in range(epochs):
        order = rng.permutation(n)
        for start in range(0, n, batch):
            rows = np.asarray(gi(w, order[start : start + batch]), dtype=float)
            w = w - lr * rows.mean(axis=0)
        path.append(w)
    return np.array(path, dtype=float)
