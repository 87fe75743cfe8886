"""You count the points that are worse than the one before. A slow fall after a high peak then looks like progress for ever;
what counts is the record: how many points ago was the smallest loss so far?"""


def fit(loss_grad, val_loss, w0, lr, steps, patience):
    w = np.array(w0, dtype=float)
    if w.ndim != 1 or steps < 0 or patience < 1:
        raise ValueError
    best, record, train, val, rises = w, 0, [], [], 0
    for k in range(steps + 1):
        loss, g = loss_grad(w)
        g = np.array(g, dtype=float)
        train.append(loss)
        val.append(val_loss(w))
        if not np.all(np.isfinite([train[-1], val[-1], *g])):
            raise FloatingPointError
        if val[k] < val[record]:
            best, record = w, k
        rises = rises + 1 if k > 0 and val[k] >= val[k - 1] else 0
        if rises == patience:
            break
        w = w - lr * g
    return best.copy(), np.array(train, dtype=float), np.array(val, dtype=float)
