"""You refuse two dimensions, but a single number or three dimensions slip through. Ask for what you want, which is exactly one dimension, and refuse the rest."""


def deep_chain_grad(ws, x):
    ws = np.asarray(ws, dtype=float)
    if ws.ndim == 2:
        raise ValueError("ws must be (n,)")
    ws = ws.ravel()
    a, z = [float(x)], []
    for w in ws:
        z.append(w * a[-1])
        a.append(sigmoid(z[-1]))
    grad, up = np.zeros(len(ws)), 1.0
    for k in reversed(range(len(ws))):
        delta = up * dsigmoid(z[k])
        grad[k] = delta * a[k]
        up = delta * ws[k]
    return grad
