"""You move the entries inside the caller's own array. Work on a copy of x, and give f a new one each time."""


def saliency(f, x):
    if np.ndim(x) != 1:
        raise ValueError
    x = np.asarray(x, dtype=float)
    size = np.zeros(len(x))
    for i in range(len(x)):
        h = EPS ** (1 / 3) * max(1, abs(x[i]))
        x[i] += h
        there = f(x.copy())
        x[i] -= 2 * h
        size[i] = abs(there - f(x.copy())) / (2 * h)
        x[i] += h
    share = np.round(size / size.max(), 6) if size.max() > 0 else size
    return np.argsort(-share, kind="stable"), size
