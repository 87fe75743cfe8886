def logistic_loss_grad(X, y, w):
    from math import exp, log1p

    if np.ndim(X) != 2 or np.shape(y) != (len(X),) or np.shape(w) != (len(X[0]),):
        raise ValueError("shapes")
    rows, w, loss, grad = np.array(X, dtype=float).tolist(), [float(a) for a in w], 0.0, [0.0] * len(w)
    for row, truth in zip(rows, y, strict=True):
        if truth not in (0, 1):
            raise ValueError("labels")
        z = sum(a * c for a, c in zip(row, w, strict=True))
        against = -z if truth else z  # the score of the wrong answer
        small = exp(-abs(z))
        loss += (max(against, 0) + log1p(small)) / len(rows)
        p = 1 / (1 + small) if z >= 0 else small / (1 + small)
        grad = [g + (p - truth) * a / len(rows) for g, a in zip(grad, row, strict=True)]
    return loss, np.array(grad)
