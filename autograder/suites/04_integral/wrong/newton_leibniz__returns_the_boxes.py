"""You return the sum of the boxes. It only serves to confirm; F(b) − F(a) is exact, and that is the point of having an antiderivative."""


def newton_leibniz(F, f, a, b):
    try:
        q, area = simpson(f, a, b, 100), abs(trapezoid(lambda x: abs(f(x)), a, b, 100))
    except ZeroDivisionError:
        raise ValueError from None
    d = F(b) - F(a)
    if not (np.isfinite(area) and abs(q - d) <= 0.001 * area):
        raise ValueError
    return q
