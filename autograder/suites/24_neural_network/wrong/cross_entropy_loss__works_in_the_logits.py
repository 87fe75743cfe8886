"""You subtract the largest logit inside the data of the logits. They belong to another node: work on a copy."""


def cross_entropy_loss(logits, y):
    z = logits.data
    z -= z.max(axis=1, keepdims=True)
    return Tensor(-np.mean(log_softmax(z)[np.arange(len(y)), y]), (logits,), lambda g: (g * nll_grad(z, y),))
