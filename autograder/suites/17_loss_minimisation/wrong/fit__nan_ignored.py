"""Your descent flies apart and nobody hears it: nan is not smaller than anything, so it passes for "no record". Look at both
losses and at the gradient at each point, and raise FloatingPointError if one is not finite."""


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
        if val[k] < val[record]:
            best, record = w, k
        if k - record == patience:
            break
        w = w - lr * g
    return best.copy(), np.array(train, dtype=float), np.array(val, dtype=float)
