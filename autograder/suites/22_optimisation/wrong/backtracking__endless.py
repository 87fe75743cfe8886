"""Your loop has no end of its own: if no step helps, it halves until t is lost in rounding, and then returns a step
that does nothing. Give up after the 41 numbers, with the error that the docstring names."""


def backtracking(f, g, x, d, c=1e-4):
    g, x, d = (np.array(v, dtype=float) for v in (g, x, d))
    if not (x.ndim == 1 and g.shape == d.shape == x.shape):
        raise ValueError
    slope, height, t = g @ d, f(x), 1.0
    if slope >= 0:
        raise ValueError
    while not f(x + t * d) <= height + c * t * slope:
        t /= 2
    return t
