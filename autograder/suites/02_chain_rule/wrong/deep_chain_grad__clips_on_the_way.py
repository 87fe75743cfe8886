"""On the way back you cut the upstream slope off at ±1. A large weight in front of a neuron that is not saturated makes it larger than 1, and then all earlier slopes are too small. Let it grow."""


def deep_chain_grad(ws, x):
    ws = np.asarray(ws, dtype=float)
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
        up = np.clip(delta * ws[k], -1, 1)
    return grad
