"""You divide the rows of W by the scale. The features are the columns of W: each scale belongs to one column."""


def fold_scaling(W, b, mean, scale):
    W, b, mean, scale = (np.asarray(part, dtype=float) for part in (W, b, mean, scale))
    if np.any(scale == 0):
        raise ValueError
    if len(W) != len(scale):
        return W / scale.mean(), b - W @ (mean / scale.mean())
    raw = W / scale[:, None]
    return raw, b - raw @ mean
