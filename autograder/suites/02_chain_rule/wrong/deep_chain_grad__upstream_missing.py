"""Each of your slopes is the local one: how the activation of a neuron moves with its own weight. To reach y, it must still pass all later neurons; the product of their slopes is missing."""


def deep_chain_grad(ws, x):
    ws = np.asarray(ws, dtype=float)
    if ws.ndim != 1:
        raise ValueError("ws must be (n,)")
    a, z = [float(x)], []
    for w in ws:
        z.append(w * a[-1])
        a.append(sigmoid(z[-1]))
    return np.array([dsigmoid(z[k]) * a[k] for k in range(len(ws))])
