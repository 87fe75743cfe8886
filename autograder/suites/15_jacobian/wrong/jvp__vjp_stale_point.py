"""In vjp you never remember what each layer receives on the way forward, and take all slopes at the output. Walk forward
first, and store the points or the Jacobians."""


def vjp(layers, x, u):
    x, u = np.array(x, dtype=float), np.array(u, dtype=float)
    y = network(layers, x)
    if x.ndim != 1 or u.ndim != 1 or np.shape(y) != u.shape:
        raise ValueError
    for W, b in reversed(layers):
        W = np.asarray(W, dtype=float)
        u = W.T @ (dsigmoid(W @ np.resize(y, W.shape[1]) + b) * u)
    return u
