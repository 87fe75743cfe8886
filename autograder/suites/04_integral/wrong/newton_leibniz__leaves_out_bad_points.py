"""You leave out the points at which f is no number, and go on without them. The docstring wants a ValueError as soon as there is one, even if the sum would hardly notice."""


def newton_leibniz(F, f, a, b):
    def height(x):
        try:
            y = f(x)
        except ZeroDivisionError:
            return 0.0
        return y if np.isfinite(y) else 0.0

    q, area = simpson(height, a, b, 100), abs(trapezoid(lambda x: abs(height(x)), a, b, 100))
    d = F(b) - F(a)
    if not abs(q - d) <= 0.001 * area:
        raise ValueError
    return d
