"""A NaN is not larger than anything, and infinity is not larger than infinity: a test of the form "if the gap is too large: refuse" lets both pass. Ask that the gap be small, and that the area be finite."""


def newton_leibniz(F, f, a, b):
    try:
        q, area = simpson(f, a, b, 100), abs(trapezoid(lambda x: abs(f(x)), a, b, 100))
    except ZeroDivisionError:
        raise ValueError from None
    d = F(b) - F(a)
    if abs(q - d) > 0.001 * area:
        raise ValueError
    return d
