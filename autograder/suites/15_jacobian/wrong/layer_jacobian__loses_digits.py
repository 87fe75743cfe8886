"""Where the sigmoid is close to 1, 1 − σ(z) has lost all its digits, and your slope is 0 although the true one is not.
The dsigmoid of notebook 02 keeps them."""


def layer_jacobian(W, b, x):
    W, b, x = (np.asarray(part, dtype=float) for part in (W, b, x))
    if W.ndim != 2 or b.shape != W.shape[:1] or x.shape != W.shape[1:]:
        raise ValueError
    a = sigmoid(W @ x + b)
    return (a * (1 - a))[:, None] * W
