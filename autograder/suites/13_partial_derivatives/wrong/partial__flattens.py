"""You accept a column (n, 1) and flatten it without a word. It is a matrix, and the docstring promises a
ValueError."""


def partial(f, x, i, h=None):
    x = np.array(x, dtype=float).ravel()
    if not 0 <= i < len(x):
        raise IndexError

    def cut(t):
        moved = x.copy()
        moved[i] = t
        return f(moved)

    return derivative(cut, x[i], h)
