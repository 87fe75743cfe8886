"""You refuse a scale that is merely small. A feature measured in large units has a small scale and can be standardised like any other: only 0 is refused."""


def fold_scaling(W, b, mean, scale):
    mean, scale = np.asarray(mean, dtype=float), np.asarray(scale, dtype=float)
    if np.any(np.isclose(scale, 0)):
        raise ValueError
    return collapse(np.diag(1 / scale), -mean / scale, W, b)
