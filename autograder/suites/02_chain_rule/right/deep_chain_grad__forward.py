"""Forward mode: carries the activation and its slopes in all weights so far."""


def deep_chain_grad(ws, x):
    if np.ndim(ws) != 1:
        raise ValueError(f"ws has {np.ndim(ws)} dimensions")
    a, grad = x, []
    for w in ws:
        z = w * a
        local = dsigmoid(z)
        grad = [g * local * w for g in grad] + [local * a]
        a = sigmoid(z)
    return np.array(grad, dtype=float)
