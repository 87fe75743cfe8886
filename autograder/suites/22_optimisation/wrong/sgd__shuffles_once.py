"""You draw one order before the first epoch and keep it, so the batches are the same in every epoch, and so are their
mistakes. Each epoch needs a new order."""


def sgd(gi, w0, n, batch, lr, epochs, rng):
    w = np.array(w0, dtype=float)
    if w.ndim != 1 or n < 1 or batch < 1 or epochs < 0:
        raise ValueError
    path = [w]
    order = rng.permutation(n)
    for _ in range(epochs):
        for start in range(0, n, batch):
            rows = np.asarray(gi(w, order[start : start + batch]), dtype=float)
            w = w - lr * rows.mean(axis=0)
        path.append(w)
    return np.array(path)
