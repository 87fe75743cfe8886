"""You compute Wx in the type of the input, and small integer types overflow without a word. Make floats of everything
first."""


def layer_jacobian(W, b, x):
    W, b, x = (np.asarray(part) for part in (W, b, x))
    if W.ndim != 2 or b.shape != W.shape[:1] or x.shape != W.shape[1:]:
        raise ValueError
    return dsigmoid(W @ x + b)[:, None] * W
