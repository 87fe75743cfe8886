"""Weights of the shape (n, 1) are flattened in silence. A column that is taken for a vector is a bug that one wants to hear of: raise ValueError unless ws has one dimension."""


def deep_chain_grad(ws, x):
    ws = np.asarray(ws, dtype=float).ravel()
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
