"""True minus predicted is the direction of *descent*. The gradient points uphill: predicted minus true."""


def nll_grad(z, y):
    z, y = np.asarray(z, dtype=float), np.asarray(y)
    if z.ndim != 2 or y.shape != z.shape[:1] or np.any(y < 0) or np.any(y >= z.shape[1]):
        raise ValueError("labels")
    gradient = -np.exp(log_softmax(z, axis=1))
    gradient[np.arange(len(y)), y] += 1
    return gradient / len(y)
