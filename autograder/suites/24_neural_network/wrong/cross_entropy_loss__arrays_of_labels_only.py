"""Labels may come as a plain list; make an array of them before you compute with it."""


def cross_entropy_loss(logits, y):
    z = logits.data
    true = y.reshape(-1, 1) == np.arange(z.shape[1])
    return Tensor(-np.mean(log_softmax(z)[true]), (logits,), lambda g: (g * nll_grad(z, y),))
