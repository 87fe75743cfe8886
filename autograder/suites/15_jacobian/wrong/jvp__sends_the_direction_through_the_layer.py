"""You send v through the layers as if it were a point, with biases and sigmoids. A direction is passed on by the Jacobian
of each layer, which is linear."""


def jvp(layers, x, v):
    x, v = np.array(x, dtype=float), np.array(v, dtype=float)
    if v.ndim != 1 or x.shape != v.shape:
        raise ValueError
    for W, b in layers:
        layer_jacobian(W, b, x)
        x, v = network([(W, b)], x), network([(W, b)], v)
    return v
