"""If a > b the boxes have a negative width, and your total area is negative: then no gap is small enough. Take its absolute value."""


def newton_leibniz(F, f, a, b):
    try:
        q, area = simpson(f, a, b, 100), trapezoid(lambda x: abs(f(x)), a, b, 100)
    except ZeroDivisionError:
        raise ValueError from None
    d = F(b) - F(a)
    if not (np.isfinite(area) and abs(q - d) <= 0.001 * area):
        raise ValueError
    return d
