"""You take more boxes than the docstring says. So your verdict is another one where 100 boxes are not enough to confirm F."""


def newton_leibniz(F, f, a, b):
    try:
        q, area = simpson(f, a, b, 1000), abs(trapezoid(lambda x: abs(f(x)), a, b, 1000))
    except ZeroDivisionError:
        raise ValueError from None
    d = F(b) - F(a)
    if not (np.isfinite(area) and abs(q - d) <= 0.001 * area):
        raise ValueError
    return d
