"""The exponentials were written into the caller's own logits (lists and whole numbers do not survive this either).
Make a new array.
"""


def nll_grad(z, y):
    y = np.asarray(y)
    if np.ndim(z) != 2 or y.shape != np.shape(z)[:1] or np.any(y < 0) or np.any(y >= np.shape(z)[1]):
        raise ValueError("labels")
    z[:] = np.exp(log_softmax(z, axis=1))
    z[np.arange(len(y)), y] -= 1
    z /= len(y)
    return z
