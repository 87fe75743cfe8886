"""All upstream factors at once, as cumulative products from the end; σ′ as a(1 − a)."""


def deep_chain_grad(ws, x):
    ws = np.array(ws, dtype=float)
    if ws.shape != (ws.size,):
        raise ValueError("shape (n,) expected")
    a = np.empty(ws.size + 1)
    a[0] = x
    for k, w in enumerate(ws):
        a[k + 1] = sigmoid(w * a[k])
    local = a[1:] * (1 - a[1:])
    upstream = np.cumprod(np.append(1.0, (local * ws)[:0:-1]))[::-1][: ws.size]
    return upstream * local * a[:-1]
