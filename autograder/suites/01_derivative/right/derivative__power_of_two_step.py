def derivative(f, x, h=None):
    """A power of two near the best step is added without rounding."""
    if h is None:
        h = 2.0 ** round(np.log2(EPS ** (1 / 3) * max(1.0, abs(x))))
    if h == 0:
        raise ValueError("no step")
    return (f(x + h) - f(x - h)) / h / 2
