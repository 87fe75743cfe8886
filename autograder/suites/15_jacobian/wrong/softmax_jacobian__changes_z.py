"""You shift the caller's own scores in place. Make a new array of them."""


def softmax_jacobian(z):
    z = np.asarray(z, dtype=float)
    if z.ndim != 1 or len(z) == 0:
        raise ValueError
    z -= z.max()
    p = np.exp(z)
    p = p / p.sum()
    return np.diag(p) - np.outer(p, p)
