def sgd(gi, w0, n, batch, lr, epochs, rng):
    if np.ndim(w0) != 1 or min(n, batch) < 1 or epochs < 0:
        raise ValueError("check the arguments")
    path = np.empty((epochs + 1, len(w0)))
    path[0] = w0
    samples = np.arange(n)
    for epoch in range(1, epochs + 1):
        w = path[epoch - 1].copy()
        rng.shuffle(samples)
        for group in np.split(samples, range(batch, n, batch)):
            rows = np.array(gi(w, group), dtype=float)
            w = w - lr * np.average(rows, axis=0)
        path[epoch] = w
    return path
