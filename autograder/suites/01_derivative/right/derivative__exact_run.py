def derivative(f, x, h=None):
    """The run is taken as it is after rounding."""
    if h is None:
        h = np.cbrt(EPS) * np.maximum(1, np.abs(x))
    if h == 0:
        raise ValueError("no step")
    right, left = x + h, x - h
    return float((f(right) - f(left)) / (right - left))
