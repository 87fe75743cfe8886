def sgd(gi, w0, n, batch, lr, epochs, rng):
    w = np.array(w0, dtype=float)
    if w.ndim != 1:
        raise ValueError("not a vector")
    if n < 1 or batch < 1 or epochs < 0:
        raise ValueError("counts")
    path = [w.copy()]
    for _ in range(epochs):
        left = np.argsort(rng.random(n))
        while len(left):
            now, left = left[:batch], left[batch:]
            rows = [gi(w, np.array([i]))[0] for i in now]
            w = w - lr * np.sum(np.array(rows, dtype=float), axis=0) / len(rows)
        path.append(w)
    return np.stack(path)
