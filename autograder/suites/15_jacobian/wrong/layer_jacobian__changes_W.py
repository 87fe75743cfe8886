"""You multiply the caller's own weights in place, and the layer is spoilt. Make a new matrix."""


def layer_jacobian(W, b, x):
    W, b, x = (np.asarray(part, dtype=float) for part in (W, b, x))
    if W.ndim != 2 or b.shape != W.shape[:1] or x.shape != W.shape[1:]:
        raise ValueError
    W *= dsigmoid(W @ x + b)[:, None]
    return W
