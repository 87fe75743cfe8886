def fit(loss_grad, val_loss, w0, lr, steps, patience):
    w = np.array([float(a) for a in w0]) if np.ndim(w0) == 1 else None
    if w is None or steps < 0 or patience < 1:
        raise ValueError("w0, steps or patience")
    smallest, best, left, train, val = np.inf, None, patience, [], []
    while True:
        loss, g = loss_grad(w.copy())
        judged = val_loss(w.copy())
        g = np.asarray(g, dtype=float)
        if not (np.isfinite(loss) and np.isfinite(judged) and np.isfinite(g).all()):
            raise FloatingPointError("nan or inf")
        train.append(float(loss))
        val.append(float(judged))
        if judged < smallest:
            smallest, best, left = judged, w.copy(), patience
        else:
            left -= 1
        if left == 0 or len(val) == steps + 1:
            return best, train, val
        w -= lr * g
