"""You draw each batch anew from all samples, so that in one epoch some samples come twice and others not at all. Cut
one order of all samples into pieces."""


def sgd(gi, w0, n, batch, lr, epochs, rng):
    w = np.array(w0, dtype=float)
    if w.ndim != 1 or n < 1 or batch < 1 or epochs < 0:
        raise ValueError
    path = [w]
    for _ in range(epochs):
        order = rng.integers(n, size=n)
        for start in range(0, n, batch):
            rows = np.asarray(gi(w, order[start : start + batch]), dtype=float)
            w = w - lr * rows.mean(axis=0)
        path.append(w)
    return np.array(path)
