"""You return ∂y/∂zₖ. One link is missing: how does zₖ = wₖaₖ₋₁ move when wₖ does?"""


def deep_chain_grad(ws, x):
    ws = np.asarray(ws, dtype=float)
    if ws.ndim != 1:
        raise ValueError("ws must be (n,)")
    a, z = float(x), []
    for w in ws:
        z.append(w * a)
        a = sigmoid(z[-1])
    grad, up = np.zeros(len(ws)), 1.0
    for k in reversed(range(len(ws))):
        grad[k] = up * dsigmoid(z[k])
        up = grad[k] * ws[k]
    return grad
