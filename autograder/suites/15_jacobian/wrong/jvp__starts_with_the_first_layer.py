"""You begin the product with the Jacobian of the first layer. If there are no layers there is none: begin with v itself."""


def jvp(layers, x, v):
    x, v = np.array(x, dtype=float), np.array(v, dtype=float)
    if v.ndim != 1 or x.shape != v.shape:
        raise ValueError
    W, b = layers[0]
    v, x = layer_jacobian(W, b, x) @ v, network(layers[:1], x)
    for W, b in layers[1:]:
        v, x = layer_jacobian(W, b, x) @ v, network([(W, b)], x)
    return v
