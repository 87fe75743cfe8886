"""You take σ′ at the activation aₖ, which has been through σ already. The local slope belongs to what the sigmoid *receives*, the pre-activation zₖ."""


def deep_chain_grad(ws, x):
    ws = np.asarray(ws, dtype=float)
    if ws.ndim != 1:
        raise ValueError("ws must be (n,)")
    a = [float(x)]
    for w in ws:
        a.append(sigmoid(w * a[-1]))
    grad, up = np.zeros(len(ws)), 1.0
    for k in reversed(range(len(ws))):
        delta = up * dsigmoid(a[k + 1])
        grad[k] = delta * a[k]
        up = delta * ws[k]
    return grad
