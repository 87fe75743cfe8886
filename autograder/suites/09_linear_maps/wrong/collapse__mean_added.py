"""The mean has the wrong sign: z = (x − mean)/scale, so its share of the bias is taken away."""


def fold_scaling(W, b, mean, scale):
    W, b, mean, scale = (np.asarray(part, dtype=float) for part in (W, b, mean, scale))
    if np.any(scale == 0):
        raise ValueError
    return W / scale, b + W @ (mean / scale)
