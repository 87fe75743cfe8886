"""For a chain without neurons your function raises, because it looks for a last neuron. With n = 0 there is nothing to differentiate by, and the gradient is an empty array."""


def deep_chain_grad(ws, x):
    ws = np.asarray(ws, dtype=float)
    if ws.ndim != 1:
        raise ValueError("ws must be (n,)")
    a, z = [float(x)], []
    for w in ws:
        z.append(w * a[-1])
        a.append(sigmoid(z[-1]))
    delta = dsigmoid(z[-1])
    grad = np.zeros(len(ws))
    grad[-1] = delta * a[-2]
    for k in reversed(range(len(ws) - 1)):
        delta = delta * ws[k + 1] * dsigmoid(z[k])
        grad[k] = delta * a[k]
    return grad
