"""You subtract the largest score in the type of the input, and small integer types cannot hold the result. Make floats of
the scores first."""


def softmax_jacobian(z):
    z = np.array(z)
    if z.ndim != 1 or len(z) == 0:
        raise ValueError
    p = np.exp((z - z.max()).astype(float))
    p = p / p.sum()
    return np.diag(p) - np.outer(p, p)
