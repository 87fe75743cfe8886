"""With huge weights your own copy of the sigmoid overflows. The exponential must never see a large positive number; the `sigmoid` and `dsigmoid` of this notebook take care of that."""


def deep_chain_grad(ws, x):
    ws = np.asarray(ws, dtype=float)
    if ws.ndim != 1:
        raise ValueError("ws must be (n,)")
    a, z = [float(x)], []
    for w in ws:
        z.append(w * a[-1])
        a.append(1 / (1 + np.exp(-z[-1])))
    grad, up = np.zeros(len(ws)), 1.0
    for k in reversed(range(len(ws))):
        delta = up * a[k + 1] * (1 - a[k + 1])
        grad[k] = delta * a[k]
        up = delta * ws[k]
    return grad
