def whole(layers, x):
    if np.ndim(x) != 1:
        raise ValueError("no vector")
    J, x = np.eye(len(x)), np.array(x, dtype=float)
    for W, b in layers:
        J, x = layer_jacobian(W, b, x) @ J, network([(W, b)], x)
    return J


def jvp(layers, x, v):
    J = whole(layers, x)
    if np.shape(v) != (J.shape[1],):
        raise ValueError("shapes")
    return (J @ np.array(v, dtype=float)).tolist()


def vjp(layers, x, u):
    J = whole(layers, x)
    if np.shape(u) != (J.shape[0],):
        raise ValueError("shapes")
    return (np.array(u, dtype=float) @ J).tolist()
