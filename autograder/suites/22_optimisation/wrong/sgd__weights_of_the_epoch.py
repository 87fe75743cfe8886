"""All gradients of an epoch are taken at the weights with which it began. Each batch has to start from where the last
one led."""


def sgd(gi, w0, n, batch, lr, epochs, rng):
    w = np.array(w0, dtype=float)
    if w.ndim != 1 or n < 1 or batch < 1 or epochs < 0:
        raise ValueError
    path = [w]
    for _ in range(epochs):
        order, begin = rng.permutation(n), w
        for start in range(0, n, batch):
            rows = np.asarray(gi(begin, order[start : start + batch]), dtype=float)
            w = w - lr * rows.mean(axis=0)
        path.append(w)
    return np.array(path)
