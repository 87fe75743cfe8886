def walk_forward(layers, x):
    steps = []
    for W, b in layers:
        W, b = np.array(W, dtype=float), np.array(b, dtype=float)
        if W.ndim != 2 or b.shape != W.shape[:1] or x.shape != W.shape[1:]:
            raise ValueError("shapes")
        steps.append((W, dsigmoid(W @ x + b)))
        x = sigmoid(W @ x + b)
    return steps, x


def jvp(layers, x, v):
    x, v = np.array(x, dtype=float), np.array(v, dtype=float)
    if x.ndim != 1 or v.shape != x.shape:
        raise ValueError("shapes")
    for W, slopes in walk_forward(layers, x)[0]:
        v = slopes * (W @ v)
    return v


def vjp(layers, x, u):
    x, u = np.array(x, dtype=float), np.array(u, dtype=float)
    steps, y = walk_forward(layers, x)
    if x.ndim != 1 or u.shape != y.shape:
        raise ValueError("shapes")
    for W, slopes in steps[::-1]:
        u = (slopes * u) @ W
    return u
