"""1 is subtracted from whole columns: `p[:, y]` takes every row with each of the labels. Each row has one label of
its own, so rows and columns must be indexed in pairs.
"""


def nll_grad(z, y):
    z, y = np.asarray(z, dtype=float), np.asarray(y)
    if z.ndim != 2 or y.shape != z.shape[:1] or np.any(y < 0) or np.any(y >= z.shape[1]):
        raise ValueError("labels")
    gradient = np.exp(log_softmax(z, axis=1))
    gradient[:, y] -= 1
    return gradient / len(y)
