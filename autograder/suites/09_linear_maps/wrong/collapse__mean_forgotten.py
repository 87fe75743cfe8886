"""You divide by the scale but leave the mean out. At x = mean the standardised z is 0, so the model must answer b there: it does not."""


def fold_scaling(W, b, mean, scale):
    W, b, mean, scale = (np.asarray(part, dtype=float) for part in (W, b, mean, scale))
    if np.any(scale == 0):
        raise ValueError
    return W / scale, b.copy()
