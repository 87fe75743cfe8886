"""You multiply the weights by the scale. If a feature has scale 2, a raw step of 1 is a standardised step of ½: divide."""


def fold_scaling(W, b, mean, scale):
    W, b, mean, scale = (np.asarray(part, dtype=float) for part in (W, b, mean, scale))
    if np.any(scale == 0):
        raise ValueError
    return W * scale, b - (W * scale) @ mean
