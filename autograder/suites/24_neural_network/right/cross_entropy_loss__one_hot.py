"""With one-hot labels."""


def cross_entropy_loss(logits, y):
    table = log_softmax(logits.data)
    n, k = table.shape
    true = np.zeros((n, k))
    for i, label in enumerate(y):
        true[i, label] = 1.0
    return Tensor(-(table * true).sum() / n, [logits], lambda g: [(np.exp(table) - true) * (g / n)])
