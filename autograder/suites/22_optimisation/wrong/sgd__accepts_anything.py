"""You take what is no vector, no samples, an empty batch or fewer than no epochs without a word. The docstring promises
a ValueError for each of them."""


def sgd(gi, w0, n, batch, lr, epochs, rng):
    w = np.array(w0, dtype=float)
    path = [w]
    for _ in range(epochs):
        order = rng.permutation(max(n, 0))
        for start in range(0, len(order), max(batch, 1)):
            w = w - lr * np.mean(gi(w, order[start : start + max(batch, 1)]), axis=0)
        path.append(w)
    return np.array(path)
