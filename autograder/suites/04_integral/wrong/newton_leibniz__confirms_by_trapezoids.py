"""You take the trapezoid rule for Q, too. Where f bends much it errs by more than the limit, and a good F is refused. Q is Simpson's rule."""


def newton_leibniz(F, f, a, b):
    try:
        q, area = trapezoid(f, a, b, 100), abs(trapezoid(lambda x: abs(f(x)), a, b, 100))
    except ZeroDivisionError:
        raise ValueError from None
    d = F(b) - F(a)
    if not (np.isfinite(area) and abs(q - d) <= 0.001 * area):
        raise ValueError
    return d
