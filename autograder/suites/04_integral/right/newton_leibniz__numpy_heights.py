"""Heights at the points of linspace, in an array; the constant is removed before subtracting."""


def newton_leibniz(F, f, a, b):
    def height(x):
        try:
            return f(x)
        except ZeroDivisionError:
            return np.nan

    y = np.array([height(x) for x in np.linspace(a, b, 101).tolist()], dtype=float)
    if not np.all(np.isfinite(y)):
        raise ValueError
    h = (b - a) / 100
    q = h / 3 * (y[0] + y[-1] + 4 * y[1::2].sum() + 2 * y[2:-1:2].sum())
    area = abs(h * (np.abs(y).sum() - (abs(y[0]) + abs(y[-1])) / 2))
    start = F(a)
    value = F(b) - start
    if not abs(q - value) <= 1e-3 * area:
        raise ValueError
    return np.float64(value)
