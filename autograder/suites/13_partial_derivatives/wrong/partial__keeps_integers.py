"""Your copy of x still holds whole numbers, so the small step is cut off when it is stored. Make the copy an array
of floats."""


def partial(f, x, i, h=None):
    x = np.array(x)
    if x.ndim != 1:
        raise ValueError
    if not 0 <= i < len(x):
        raise IndexError

    def cut(t):
        moved = x.copy()
        moved[i] = t
        return f(moved)

    return derivative(cut, float(x[i]), h)
