def fit(loss_grad, val_loss, w0, lr, steps, patience):
    if np.ndim(w0) != 1 or steps < 0 or patience < 1:
        raise ValueError("w0, steps or patience")
    points, seen, val = [np.array(w0, dtype=float)], [], []
    for k in range(steps + 1):
        val.append(val_loss(points[k]))
        seen.append(loss_grad(points[k]))
        if not all(np.all(np.isfinite(part)) for part in (val[k], *seen[k])):
            raise FloatingPointError("nan or inf")
        if k - int(np.argmin(val)) >= patience:
            break
        points.append(points[k] - lr * np.array(seen[k][1], dtype=float))
    return points[int(np.argmin(val))], np.array([loss for loss, _ in seen]), np.array(val)
