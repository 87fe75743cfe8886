"""Your order begins with the entry that matters least. The most salient one comes first."""


def saliency(f, x):
    if np.ndim(x) != 1:
        raise ValueError
    size = np.array([abs(partial(f, x, i)) for i in range(len(x))], dtype=float)
    share = np.round(size / size.max(), 6) if size.max() > 0 else size
    return np.argsort(share, kind="stable"), size
