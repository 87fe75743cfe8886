"""You compare absolute values. Across a jump of arctan(1/x) the difference has just the wrong *sign*, and its size is right: compare the numbers as they are."""


def newton_leibniz(F, f, a, b):
    try:
        q, area = simpson(f, a, b, 100), abs(trapezoid(lambda x: abs(f(x)), a, b, 100))
    except ZeroDivisionError:
        raise ValueError from None
    d = F(b) - F(a)
    if not (np.isfinite(area) and abs(abs(q) - abs(d)) <= 0.001 * area):
        raise ValueError
    return d
