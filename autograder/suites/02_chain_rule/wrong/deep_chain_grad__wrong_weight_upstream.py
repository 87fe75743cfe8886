"""On the way back you multiply by the weight of the neuron that you arrive at, wₖ. Between neuron k and neuron k + 1 stands the weight wₖ₊₁."""


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
        if k < len(ws) - 1:
            up *= ws[k]
        grad[k] = up * a[k]
    return grad
