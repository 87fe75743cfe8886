"""You divide the caller's own weights in place, and the trained model is spoilt. Make new weights."""


def fold_scaling(W, b, mean, scale):
    W, b, mean, scale = (np.asarray(part, dtype=float) for part in (W, b, mean, scale))
    if np.any(scale == 0):
        raise ValueError
    W /= scale
    return W, b - W @ mean
