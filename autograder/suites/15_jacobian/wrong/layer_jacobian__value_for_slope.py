"""You scale the rows with σ(z), the value of the sigmoid. What stretches a small change is its slope σ′(z), which is never
more than a quarter."""


def layer_jacobian(W, b, x):
    W, b, x = (np.asarray(part, dtype=float) for part in (W, b, x))
    if W.ndim != 2 or b.shape != W.shape[:1] or x.shape != W.shape[1:]:
        raise ValueError
    return sigmoid(W @ x + b)[:, None] * W
