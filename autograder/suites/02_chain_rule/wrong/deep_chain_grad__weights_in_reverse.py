"""You use the weights in the wrong order: ws[0] = w₁ stands next to the input and acts first, although the formula σ(wₙ … σ(w₁x)) shows it last."""


def deep_chain_grad(ws, x):
    ws = np.asarray(ws, dtype=float)
    if ws.ndim != 1:
        raise ValueError("ws must be (n,)")
    ws = ws[::-1]
    a, z = [float(x)], []
    for w in ws:
        z.append(w * a[-1])
        a.append(sigmoid(z[-1]))
    grad, up = np.zeros(len(ws)), 1.0
    for k in reversed(range(len(ws))):
        delta = up * dsigmoid(z[k])
        grad[k] = delta * a[k]
        up = delta * ws[k]
    return grad[::-1]
