"""You measure the slopes by difference quotients. They know about ten digits of y, and the first slopes of a long chain are far smaller than that: you find 0 where the chain rule finds the truth."""


def deep_chain_grad(ws, x):
    ws = np.asarray(ws, dtype=float)
    if ws.ndim != 1:
        raise ValueError("ws must be (n,)")
    grad = np.zeros(len(ws))
    for k in range(len(ws)):
        h = np.zeros(len(ws))
        h[k] = 1e-5
        grad[k] = (deep_chain(ws + h, x) - deep_chain(ws - h, x)) / 2e-5
    return grad
