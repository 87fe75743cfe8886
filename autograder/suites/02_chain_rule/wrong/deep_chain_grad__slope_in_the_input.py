"""You return one number, the slope of y with respect to the input x. We want one slope for each weight: every stage of the walk back gives one of them."""


def deep_chain_grad(ws, x):
    ws = np.asarray(ws, dtype=float)
    if ws.ndim != 1:
        raise ValueError("ws must be (n,)")
    if not len(ws):
        return np.zeros(0)
    slope, a = 1.0, float(x)
    for w in ws:
        slope *= dsigmoid(w * a) * w
        a = sigmoid(w * a)
    return slope
