"""You treat the softmax like a sigmoid, as if each probability depended on its own score only. If one score rises, all the
other probabilities must fall: there are entries off the diagonal."""


def softmax_jacobian(z):
    z = np.array(z, dtype=float)
    if z.ndim != 1 or len(z) == 0:
        raise ValueError
    p = np.exp(z - z.max())
    p = p / p.sum()
    return np.diag(p * (1 - p))
