"""A plain list of weights is not accepted, because it has no shape and no ndim. Make an array of it first."""


def deep_chain_grad(ws, x):
    if ws.ndim != 1:
        raise ValueError("ws must be (n,)")
    a, z = [float(x)], []
    for w in ws:
        z.append(w * a[-1])
        a.append(sigmoid(z[-1]))
    grad, up = np.zeros(len(ws)), 1.0
    for k in reversed(range(len(ws))):
        delta = up * dsigmoid(z[k])
        grad[k] = delta * a[k]
        up = delta * ws[k]
    return grad
