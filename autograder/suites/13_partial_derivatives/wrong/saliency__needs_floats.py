"""You step in an array of whole numbers, where a small step is cut off. Make a float array of x first."""


def saliency(f, x):
    x = np.array(x)
    if x.ndim != 1:
        raise ValueError
    size = np.zeros(len(x))
    for i in range(len(x)):
        h = EPS ** (1 / 3) * max(1, abs(x[i]))
        there, back = x.copy(), x.copy()
        there[i] = x[i] + h
        back[i] = x[i] - h
        size[i] = abs(f(there) - f(back)) / (2 * h)
    share = np.round(size / size.max(), 6) if size.max() > 0 else size
    return np.argsort(-share, kind="stable"), size
