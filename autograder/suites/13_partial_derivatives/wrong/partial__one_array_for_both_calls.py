"""You hand the same array to f twice. If f writes into it, the second call starts from a spoilt point: make a new
copy for each call."""


def partial(f, x, i, h=None):
    x = np.array(x, dtype=float)
    if x.ndim != 1:
        raise ValueError
    if not 0 <= i < len(x):
        raise IndexError
    middle, moved = x[i], x.copy()

    def cut(t):
        moved[i] = t
        return f(moved)

    return derivative(cut, middle, h)
