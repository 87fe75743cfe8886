"""You return the sizes sorted. size[i] belongs to entry i: it stands in the order of x."""


def saliency(f, x):
    if np.ndim(x) != 1:
        raise ValueError
    size = np.array([abs(partial(f, x, i)) for i in range(len(x))], dtype=float)
    share = np.round(size / size.max(), 6) if size.max() > 0 else size
    order = np.argsort(-share, kind="stable")
    return order, size[order]
