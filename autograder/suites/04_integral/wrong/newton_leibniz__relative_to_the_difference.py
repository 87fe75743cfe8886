"""You compare the gap with F(b) − F(a). If the areas cancel, this is 0, up to rounding, and then nothing is small enough. Compare with the total area instead."""


def newton_leibniz(F, f, a, b):
    try:
        q, area = simpson(f, a, b, 100), abs(trapezoid(lambda x: abs(f(x)), a, b, 100))
    except ZeroDivisionError:
        raise ValueError from None
    d = F(b) - F(a)
    if not (np.isfinite(area) and abs(q - d) < 0.001 * abs(d)):
        raise ValueError
    return d
