def jvp(layers, x, v):
    if np.ndim(x) != 1 or np.shape(x) != np.shape(v):
        raise ValueError("shapes")
    if len(layers) == 0:
        return np.array(v, dtype=float)
    (W, b), *rest = layers
    return jvp(rest, network([(W, b)], np.array(x, dtype=float)), layer_jacobian(W, b, x) @ np.array(v, dtype=float))


def vjp(layers, x, u):
    if np.ndim(x) != 1 or np.ndim(u) != 1:
        raise ValueError("shapes")
    if len(layers) == 0:
        if len(x) != len(u):
            raise ValueError("shapes")
        return np.array(u, dtype=float)
    (W, b), *rest = layers
    J = layer_jacobian(W, b, x)
    return J.T @ vjp(rest, network([(W, b)], np.array(x, dtype=float)), u)
