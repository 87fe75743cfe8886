"""The loss is the mean over the samples, so its gradient is divided by n. Without that, twice as much data would mean
steps twice as long.
"""


def nll_grad(z, y):
    z, y = np.asarray(z, dtype=float), np.asarray(y)
    if z.ndim != 2 or y.shape != z.shape[:1] or np.any(y < 0) or np.any(y >= z.shape[1]):
        raise ValueError("labels")
    gradient = np.exp(log_softmax(z, axis=1))
    gradient[np.arange(len(y)), y] -= 1
    return gradient
