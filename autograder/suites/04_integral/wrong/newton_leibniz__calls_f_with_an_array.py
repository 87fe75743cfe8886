"""You give f all points at once, in an array. Here f takes one number at a time."""


def newton_leibniz(F, f, a, b):
    y = f(np.linspace(a, b, 101)) * np.ones(101)
    h = (b - a) / 100
    q = h / 3 * (y[0] + 4 * np.sum(y[1:-1:2]) + 2 * np.sum(y[2:-1:2]) + y[-1])
    area = abs(h) * np.sum(np.abs(y))
    d = F(b) - F(a)
    if not (np.isfinite(area) and abs(q - d) <= 0.001 * area):
        raise ValueError
    return d
