"""Your step is chosen by the largest entry of x. Each entry has its own scale: where another one is huge, such a
step carries this one out of sight. Look only at the entry that moves."""


def partial(f, x, i, h=None):
    x = np.array(x, dtype=float)
    if x.ndim != 1:
        raise ValueError
    if not 0 <= i < len(x):
        raise IndexError
    if h is None:
        h = EPS ** (1 / 3) * max(1, np.max(np.abs(x)))

    def cut(t):
        moved = x.copy()
        moved[i] = t
        return f(moved)

    return derivative(cut, x[i], h)
