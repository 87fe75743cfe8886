"""You take the exponential of the logits themselves, and that of 1000 is too large for a float. Stay with logarithms."""


def cross_entropy_loss(logits, y):
    e = np.exp(logits.data)
    p = e / e.sum(axis=1, keepdims=True)
    loss = -np.mean(np.log(p[np.arange(len(y)), y]))
    return Tensor(loss, (logits,), lambda g: (g * (p - np.eye(p.shape[1])[np.asarray(y)]) / len(p),))
