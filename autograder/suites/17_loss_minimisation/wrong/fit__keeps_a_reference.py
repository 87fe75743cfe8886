"""You remember the best weights, and then `w -= …` changes the very same array, so the best are always the latest (and the
caller's w0 goes with them). Make a new array in each step, or keep a copy."""


def fit(loss_grad, val_loss, w0, lr, steps, patience):
    w = np.asarray(w0)
    if w.ndim != 1 or steps < 0 or patience < 1:
        raise ValueError
    best, record, train, val = w, 0, [], []
    for k in range(steps + 1):
        loss, g = loss_grad(w)
        g = np.array(g, dtype=float)
        train.append(loss)
        val.append(val_loss(w))
        if not np.all(np.isfinite([train[-1], val[-1], *g])):
            raise FloatingPointError
        if val[k] < val[record]:
            best, record = w, k
        if k - record == patience:
            break
        w -= lr * g
    return best.copy(), np.array(train, dtype=float), np.array(val, dtype=float)
