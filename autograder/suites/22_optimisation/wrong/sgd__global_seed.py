"""Your randomness comes from a seed of your own, so that rng has no influence: every call gives the same orders. Draw
from the rng that is passed in."""


def sgd(gi, w0, n, batch, lr, epochs, rng):
    w = np.array(w0, dtype=float)
    if w.ndim != 1 or n < 1 or batch < 1 or epochs < 0:
        raise ValueError
    path = [w]
    chance = np.random.default_rng(0)
    for _ in range(epochs):
        order = chance.permutation(n)
        for start in range(0, n, batch):
            rows = np.asarray(gi(w, order[start : start + batch]), dtype=float)
            w = w - lr * rows.mean(axis=0)
        path.append(w)
    return np.array(path)
