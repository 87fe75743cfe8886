"""If the weights are whole numbers, your slopes are cut off to whole numbers too, which makes them 0. The array of results has taken over the integer type of ws."""


def deep_chain_grad(ws, x):
    ws = np.asarray(ws)
    if ws.ndim != 1:
        raise ValueError("ws must be (n,)")
    a, z = [float(x)], []
    for w in ws:
        z.append(w * a[-1])
        a.append(sigmoid(z[-1]))
    grad, up = np.zeros_like(ws), 1.0
    for k in reversed(range(len(ws))):
        delta = up * dsigmoid(z[k])
        grad[k] = delta * a[k]
        up = delta * ws[k]
    return grad
