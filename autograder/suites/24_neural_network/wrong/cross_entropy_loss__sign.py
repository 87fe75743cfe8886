"""The gradient has the wrong sign: it is predicted minus true, so that a step AGAINST it raises the true logit."""


def cross_entropy_loss(logits, y):
    z = logits.data
    return Tensor(-np.mean(log_softmax(z)[np.arange(len(y)), y]), (logits,), lambda g: (-g * nll_grad(z, y),))
