"""Your walk back stops when the slope has become small, and leaves zeros. Small is not zero: those slopes are what the first neurons learn from."""


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
        if abs(up) < 1e-8:
            break
        delta = up * dsigmoid(z[k])
        grad[k] = delta * a[k]
        up = delta * ws[k]
    return grad
