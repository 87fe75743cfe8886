"""Your slopes are right, but they come in the order in which the backward walk finds them, the last weight first. Entry k belongs to ws[k]."""


def deep_chain_grad(ws, x):
    ws = np.asarray(ws, dtype=float)
    if ws.ndim != 1:
        raise ValueError("ws must be (n,)")
    a, z = [float(x)], []
    for w in ws:
        z.append(w * a[-1])
        a.append(sigmoid(z[-1]))
    grad, up = [], 1.0
    for k in reversed(range(len(ws))):
        delta = up * dsigmoid(z[k])
        grad.append(delta * a[k])
        up = delta * ws[k]
    return np.array(grad)
