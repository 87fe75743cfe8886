"""You return F(b), as if F(a) were always 0. Every antiderivative has its own constant; in the difference F(b) − F(a) it cancels."""


def newton_leibniz(F, f, a, b):
    try:
        q, area = simpson(f, a, b, 100), abs(trapezoid(lambda x: abs(f(x)), a, b, 100))
    except ZeroDivisionError:
        raise ValueError from None
    d = F(b) - F(a)
    if not (np.isfinite(area) and abs(q - d) <= 0.001 * area):
        raise ValueError
    return F(b)
