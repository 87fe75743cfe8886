"""You multiply all factors together and then divide the surplus ones out, which is 0/0 when a weight is 0. A weight of zero is no special case for a walk that only multiplies."""


def deep_chain_grad(ws, x):
    ws = np.asarray(ws, dtype=float)
    if ws.ndim != 1:
        raise ValueError("ws must be (n,)")
    a, local = [float(x)], []
    for w in ws:
        local.append(dsigmoid(w * a[-1]) * w)
        a.append(sigmoid(w * a[-1]))
    grad = np.zeros(len(ws))
    for k in range(len(ws)):
        grad[k] = np.prod(local[k:]) * a[k] / ws[k]
    return grad
