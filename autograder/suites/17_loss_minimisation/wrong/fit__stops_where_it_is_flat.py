"""You also stop where the gradient is zero. That is sensible, but it is not what was agreed: the descent ends at the point N
or when the patience ends, and the losses of all these points are returned."""


def fit(loss_grad, val_loss, w0, lr, steps, patience):
    w = np.array(w0, dtype=float)
    if w.ndim != 1 or steps < 0 or patience < 1:
        raise ValueError
    best, record, train, val = w.copy(), 0, [], []
    for k in range(steps + 1):
        loss, g = loss_grad(w)
        g = np.asarray(g, dtype=float)
        train.append(loss)
        val.append(val_loss(w))
        if not np.all(np.isfinite([train[-1], val[-1], *g])):
            raise FloatingPointError
        if val[k] < val[record]:
            best, record = w.copy(), k
        if k - record == patience or not np.any(g):
            break
        w = w - lr * g
    return best, np.array(train, dtype=float), np.array(val, dtype=float)
