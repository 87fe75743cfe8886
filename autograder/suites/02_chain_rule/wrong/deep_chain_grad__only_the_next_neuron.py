"""Your slope passes through the next neuron, and there it stops. It has to pass *all* later ones: keep multiplying what you have accumulated so far, and do not start afresh."""


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
        grad[k] = up * dsigmoid(z[k]) * a[k]
        up = dsigmoid(z[k]) * ws[k]
    return grad
