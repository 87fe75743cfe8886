"""You give f all points at once, in an array. Here f takes one number at a time: np.array([f(x) for x in xs]) asks it properly."""


def trapezoid(f, a, b, n):
    if n < 1:
        raise ValueError
    y = f(np.linspace(a, b, n + 1)) * np.ones(n + 1)
    return (b - a) / n * (np.sum(y) - (y[0] + y[-1]) / 2)


def simpson(f, a, b, n):
    if n < 2 or n % 2:
        raise ValueError
    y = f(np.linspace(a, b, n + 1)) * np.ones(n + 1)
    return (b - a) / n / 3 * (y[0] + 4 * np.sum(y[1:-1:2]) + 2 * np.sum(y[2:-1:2]) + y[-1])
