"""Your loop takes the layers out of the caller's own list, and the network is gone afterwards. Go through the list without
changing it."""


def vjp(layers, x, u):
    x, u = np.array(x, dtype=float), np.array(u, dtype=float)
    if u.ndim != 1 or x.ndim != 1 or np.shape(network(layers, x)) != u.shape:
        raise ValueError
    layers = layers if isinstance(layers, list) else list(layers)
    while layers:
        W, b = layers.pop()
        u = layer_jacobian(W, b, network(layers, x)).T @ u
    return u
