"""You ranked by the slopes with their signs, so steep falls come last. f depends on such an entry just as much: rank by
the size of the slope."""


def saliency(f, x):
    if np.ndim(x) != 1:
        raise ValueError
    slope = np.array([partial(f, x, i) for i in range(len(x))], dtype=float)
    largest = np.abs(slope).max()
    share = np.round(slope / largest, 6) if largest > 0 else slope
    return np.argsort(-share, kind="stable"), np.abs(slope)
