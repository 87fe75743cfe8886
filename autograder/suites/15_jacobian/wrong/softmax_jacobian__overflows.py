"""You take the exponential of the scores as they are, and e¹⁰⁰⁰ is beyond every float. Subtract the same number from all
scores first: p does not change."""


def softmax_jacobian(z):
    z = np.array(z, dtype=float)
    if z.ndim != 1 or len(z) == 0:
        raise ValueError
    p = np.exp(z)
    p = p / p.sum()
    return np.diag(p) - np.outer(p, p)
