"""The integral from a to b is F at the end b minus F at the start a. You have subtracted the other way round."""


def newton_leibniz(F, f, a, b):
    try:
        q, area = simpson(f, a, b, 100), abs(trapezoid(lambda x: abs(f(x)), a, b, 100))
    except ZeroDivisionError:
        raise ValueError from None
    d = F(b) - F(a)
    if not (np.isfinite(area) and abs(q - d) <= 0.001 * area):
        raise ValueError
    return -d
