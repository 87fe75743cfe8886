"""You turn the caller's own labels into −1 and 1, so at the next call they are wrong (and with a list of labels this fails at
once). Work on a float copy."""


def logistic_loss_grad(X, y, w):
    if np.ndim(X) != 2 or np.shape(y) != np.shape(X)[:1] or np.shape(w) != np.shape(X)[1:]:
        raise ValueError
    if not np.all((np.array(y) == 0) | (np.array(y) == 1)):
        raise ValueError
    y *= 2
    y -= 1
    z = y * (np.array(X) @ w)
    e = np.exp(-np.abs(z))
    pull = np.where(z >= 0, e, 1) / (1 + e)
    return float(np.mean(np.logaddexp(0, -z))), -np.array(X).T @ (y * pull) / len(y)
