"""Where f divides by zero Python raises a ZeroDivisionError, and it flies right through your function. Catch it: the docstring asks for a ValueError."""


def newton_leibniz(F, f, a, b):
    q, area = simpson(f, a, b, 100), abs(trapezoid(lambda x: abs(f(x)), a, b, 100))
    d = F(b) - F(a)
    if not (np.isfinite(area) and abs(q - d) <= 0.001 * area):
        raise ValueError
    return d
