"""You check the vectors, but not the layers: a bias of one number, or a column, is broadcast without a word. Check that W, b
and the input of every layer fit exactly."""


def jvp(layers, x, v):
    x, v = np.array(x, dtype=float), np.array(v, dtype=float)
    if v.ndim != 1 or x.shape != v.shape:
        raise ValueError
    for W, b in layers:
        W, b = np.array(W, dtype=float), np.array(b, dtype=float)
        v = dsigmoid(W @ x + b) * (W @ v)
        x = sigmoid(W @ x + b)
    return v


def vjp(layers, x, u):
    x, u = np.array(x, dtype=float), np.array(u, dtype=float)
    steps = []
    for W, b in layers:
        W, b = np.array(W, dtype=float), np.array(b, dtype=float)
        steps.append((W, dsigmoid(W @ x + b)))
        x = sigmoid(W @ x + b)
    if u.ndim != 1 or x.shape != u.shape:
        raise ValueError
    for W, slopes in reversed(steps):
        u = W.T @ (slopes * u)
    return u
