"""At the end you multiply by aₖ, what neuron k hands on. The weight wₖ multiplies what the neuron receives, aₖ₋₁; for the first one this is the input x."""


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
        grad[k] = delta * a[k + 1]
        up = delta * ws[k]
    return grad
