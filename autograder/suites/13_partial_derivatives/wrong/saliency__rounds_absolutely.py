"""You round the slopes to six decimals, whatever their scale. For tiny slopes everything becomes 0: compare
with the largest size."""


def saliency(f, x):
    if np.ndim(x) != 1:
        raise ValueError
    size = np.array([abs(partial(f, x, i)) for i in range(len(x))], dtype=float)
    return np.argsort(-np.round(size, 6), kind="stable"), size
