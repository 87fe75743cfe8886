"""You use the weights as they come. They may be lists of lists, which have neither a transpose nor a product: make arrays
of floats of them."""


def vjp(layers, x, u):
    x, u = np.array(x, dtype=float), np.array(u, dtype=float)
    slopes = []
    for W, b in layers:
        if x.shape != W.shape[1:] or b.shape != W.shape[:1]:
            raise ValueError
        slopes.append(dsigmoid(W @ x + b))
        x = sigmoid(W @ x + b)
    if u.ndim != 1 or x.shape != u.shape:
        raise ValueError
    for (W, b), s in zip(reversed(layers), reversed(slopes)):
        u = W.T @ (s * u)
    return u
