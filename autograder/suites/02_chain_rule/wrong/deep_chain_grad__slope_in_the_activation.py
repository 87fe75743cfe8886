"""You multiply by the weight wₖ at the end, where aₖ₋₁ belongs. In z = w·a it is the weight that moves now, so the slope of z is the other factor."""


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
        up = up * dsigmoid(z[k]) * ws[k]
        grad[k] = up
    return grad
