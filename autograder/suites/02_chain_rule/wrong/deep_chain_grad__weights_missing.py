"""Going back from neuron to neuron you multiply by σ′ only. Between two sigmoids stands z = w·a, and its slope in a is the weight w."""


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
        up *= dsigmoid(z[k])
        grad[k] = up * a[k]
    return grad
