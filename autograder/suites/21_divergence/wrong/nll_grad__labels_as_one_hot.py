"""The labels are subtracted as if they were rows of zeros and ones. A label is a number of a class: for label 2 the
entry 1 belongs in column 2.
"""


def nll_grad(z, y):
    z, y = np.asarray(z, dtype=float), np.asarray(y)
    if y.ndim == 1 and np.any((y < 0) | (y >= z.shape[-1])):
        raise ValueError("labels")
    truth = y if y.ndim == 2 else np.repeat(y[:, None], z.shape[1], axis=1)
    return (np.exp(log_softmax(z, axis=1)) - truth) / len(z)
