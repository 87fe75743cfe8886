"""You measure the Jacobian by difference quotients, which are good for some nine digits where the sigmoid is steep and for
none where it is flat. There is a formula for it, right to the last digits: use that."""


def layer_jacobian(W, b, x):
    W, b, x = (np.asarray(part, dtype=float) for part in (W, b, x))
    if W.ndim != 2 or b.shape != W.shape[:1] or x.shape != W.shape[1:]:
        raise ValueError
    return jacobian(lambda point: sigmoid(W @ point + b), x)
