def one_sided(f, x, h):
    if h <= 0:
        raise ValueError("h must be positive")
    return np.diff([float(f(x - h)), float(f(x)), float(f(x + h))]) / h
