"""You stop as soon as the validation loss fails to fall once, whatever the patience. It may wobble: wait until `patience`
points in a row have brought no record."""


def fit(loss_grad, val_loss, w0, lr, steps, patience):
    w = np.array(w0, dtype=float)
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
        if k - record == 1:
            break
        w = w - lr * g
    return best.copy(), np.array(train, dtype=float), np.array(val, dtype=float)
