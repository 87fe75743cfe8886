"""All your signs are the wrong way round. If a score rises, its own probability rises, so the diagonal is not negative."""


def softmax_jacobian(z):
    z = np.array(z, dtype=float)
    if z.ndim != 1 or len(z) == 0:
        raise ValueError
    p = np.exp(z - z.max())
    p = p / p.sum()
    return np.outer(p, p) - np.diag(p)
