"""You multiply the gradient by the rate in place. But that array is not yours: whoever hands out the same one at each call
gets it back changed, and your steps shrink. Compute the step as a new array."""


def fit(loss_grad, val_loss, w0, lr, steps, patience):
    w = np.array(w0, dtype=float)
    if w.ndim != 1 or steps < 0 or patience < 1:
        raise ValueError
    best, record, train, val = w.copy(), 0, [], []
    for k in range(steps + 1):
        loss, g = loss_grad(w.copy())
        g = np.asarray(g, dtype=float)
        train.append(loss)
        val.append(val_loss(w))
        if not np.all(np.isfinite([train[-1], val[-1], *g])):
            raise FloatingPointError
        if val[k] < val[record]:
            best, record = w.copy(), k
        if k - record == patience:
            break
        g *= lr
        w = w - g
    return best, np.array(train, dtype=float), np.array(val, dtype=float)
