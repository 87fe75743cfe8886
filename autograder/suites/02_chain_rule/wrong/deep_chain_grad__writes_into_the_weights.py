"""Your gradient is stored in the caller's weights: they are overwritten. Use an array of your own for the result."""


def deep_chain_grad(ws, x):
    ws = np.asarray(ws, dtype=float)
    if ws.ndim != 1:
        raise ValueError("ws must be (n,)")
    a, z = [float(x)], []
    for w in ws:
        z.append(w * a[-1])
        a.append(sigmoid(z[-1]))
    up = 1.0
    for k in reversed(range(len(ws))):
        delta = up * dsigmoid(z[k])
        up = delta * ws[k]
        ws[k] = delta * a[k]
    return ws
