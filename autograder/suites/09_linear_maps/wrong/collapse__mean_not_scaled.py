"""You take W·mean from the bias, but the mean is divided by the scale as well: z = x/scale − mean/scale."""


def fold_scaling(W, b, mean, scale):
    W, b, mean, scale = (np.asarray(part, dtype=float) for part in (W, b, mean, scale))
    if np.any(scale == 0):
        raise ValueError
    return W / scale, b - W @ mean
