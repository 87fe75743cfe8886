"""In vjp you pull the vector through the first layer first. The transpose of a product turns the order round: the last
layer comes first."""


def vjp(layers, x, u):
    x, u = np.array(x, dtype=float), np.array(u, dtype=float)
    jacobians = []
    for W, b in layers:
        jacobians.append(layer_jacobian(W, b, x))
        x = network([(W, b)], x)
    if u.ndim != 1 or x.shape != u.shape:
        raise ValueError
    for J in jacobians:
        u = J.T @ u if J.shape[0] == len(u) else np.full(J.shape[1], np.nan)
    return u
