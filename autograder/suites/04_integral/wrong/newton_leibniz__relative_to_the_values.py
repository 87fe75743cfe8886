"""You compare the gap with F(a) and F(b). A large constant in F makes them large and the test blind, although the constant means nothing. Compare with the total area."""


def newton_leibniz(F, f, a, b):
    try:
        q, area = simpson(f, a, b, 100), abs(trapezoid(lambda x: abs(f(x)), a, b, 100))
    except ZeroDivisionError:
        raise ValueError from None
    d = F(b) - F(a)
    if not (np.isfinite(area) and abs(q - d) <= 0.001 * (abs(F(a)) + abs(F(b)))):
        raise ValueError
    return d
