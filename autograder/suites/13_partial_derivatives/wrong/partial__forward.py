"""You look to one side only. The docstring asks for the central difference, which looks to both sides and is far
more accurate."""


def partial(f, x, i, h=None):
    x = np.array(x, dtype=float)
    if x.ndim != 1:
        raise ValueError
    if not 0 <= i < len(x):
        raise IndexError
    if h is None:
        h = EPS ** (1 / 3) * max(1, abs(x[i]))
    if h == 0:
        raise ValueError
    moved = x.copy()
    moved[i] += h
    return (f(moved) - f(x.copy())) / h
