"""You forgive a gap of a hundredth of the area. The docstring forgives a thousandth: Simpson is better than you think."""


def newton_leibniz(F, f, a, b):
    try:
        q, area = simpson(f, a, b, 100), abs(trapezoid(lambda x: abs(f(x)), a, b, 100))
    except ZeroDivisionError:
        raise ValueError from None
    d = F(b) - F(a)
    if not (np.isfinite(area) and abs(q - d) <= 0.01 * area):
        raise ValueError
    return d
