"""For whole places your answers are rounded to whole numbers: the array that you fill was made for integers. Ask NumPy for floats."""


def cumulative(f, a, xs):
    out = np.zeros_like(xs)
    for i, x in enumerate(xs):
        out[i] = trapezoid(f, a, x, 300)
    return out
