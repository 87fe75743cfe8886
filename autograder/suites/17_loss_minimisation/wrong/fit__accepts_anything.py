"""You accept a column for w0, a negative number of steps, or no patience at all. The docstring promises a ValueError for
these."""


def fit(loss_grad, val_loss, w0, lr, steps, patience):
    w = np.array(w0, dtype=float)
    steps = max(steps, 0)
    best, record, train, val = w, 0, [], []
    for k in range(steps + 1):
        loss, g = loss_grad(w)
        g = np.array(g, dtype=float)
        train.append(loss)
        val.append(val_loss(w))
        if not np.all(np.isfinite([train[-1], val[-1], *g.ravel()])):
            raise FloatingPointError
        if k > 0 and val[k] < val[record]:
            best, record = w, k
        if k - record >= patience:
            break
        w = w - lr * g
    return best.copy(), np.array(train, dtype=float), np.array(val, dtype=float)
