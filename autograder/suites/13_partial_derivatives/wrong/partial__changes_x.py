"""You move the entry inside the caller's own array, and it stays moved. Work on a copy of x."""


def partial(f, x, i, h=None):
    x = np.asarray(x, dtype=float)
    if x.ndim != 1:
        raise ValueError
    if not 0 <= i < len(x):
        raise IndexError
    if h is None:
        h = EPS ** (1 / 3) * max(1, abs(x[i]))
    if h == 0:
        raise ValueError
    x[i] += h
    there = f(x.copy())
    x[i] -= 2 * h
    return (there - f(x.copy())) / (2 * h)
