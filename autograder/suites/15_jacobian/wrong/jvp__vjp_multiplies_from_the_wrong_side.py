"""In vjp you multiply by J, not by its transpose. On the way back a layer takes weights for its outputs and returns weights
for its inputs: that is Jᵀ."""


def vjp(layers, x, u):
    x, u = np.array(x, dtype=float), np.array(u, dtype=float)
    jacobians = []
    for W, b in layers:
        jacobians.append(layer_jacobian(W, b, x))
        x = network([(W, b)], x)
    if u.ndim != 1 or x.shape != u.shape:
        raise ValueError
    for J in reversed(jacobians):
        u = J @ u if J.shape[1] == len(u) else np.full(J.shape[1], np.nan)
    return u
