"""A feature with scale 0 makes your weights infinite or nan. The docstring says what is raised."""


def fold_scaling(W, b, mean, scale):
    W, b, mean, scale = (np.asarray(part, dtype=float) for part in (W, b, mean, scale))
    with np.errstate(all="ignore"):
        return W / scale, b - (W / scale) @ mean
