"""The one-hot rows come from comparing labels with class numbers."""


def nll_grad(z, y):
    z, y = np.array(z, dtype=float), np.array(y)
    if z.ndim != 2 or y.ndim != 1 or len(y) != len(z):
        raise ValueError("shapes")
    n, k = z.shape
    if min(y) < 0 or max(y) >= k:
        raise ValueError("labels")
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return (e / e.sum(axis=1, keepdims=True) - (y[:, None] == np.arange(k))) / n
