"""A column (n, 1) passes through your product as a matrix, and the answer has the wrong shape. Check that x and the vector
are one-dimensional and fit."""


def jvp(layers, x, v):
    x, v = np.array(x, dtype=float), np.array(v, dtype=float)
    for W, b in layers:
        v = layer_jacobian(W, b, x) @ v
        x = network([(W, b)], x)
    return v
