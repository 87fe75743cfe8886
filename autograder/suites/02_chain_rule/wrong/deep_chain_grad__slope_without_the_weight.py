"""You take σ′ at aₖ₋₁, the number that enters the neuron. The sigmoid receives it only after it has been multiplied by the weight: its slope is wanted at zₖ = wₖaₖ₋₁."""


def deep_chain_grad(ws, x):
    ws = np.asarray(ws, dtype=float)
    if ws.ndim != 1:
        raise ValueError("ws must be (n,)")
    a = [float(x)]
    for w in ws:
        a.append(sigmoid(w * a[-1]))
    grad, up = np.zeros(len(ws)), 1.0
    for k in reversed(range(len(ws))):
        delta = up * dsigmoid(a[k])
        grad[k] = delta * a[k]
        up = delta * ws[k]
    return grad
