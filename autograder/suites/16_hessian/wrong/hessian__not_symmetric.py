"""Your matrix is not symmetric: along one variable you look to both sides, along the other one only ahead, and the order then matters. Use central differences for both, compute each mixed entry once, and use it twice."""


def hessian(f, x, h=None):
    x = np.array(x, dtype=float)
    if x.ndim != 1 or h == 0:
        raise ValueError("no")
    E = np.diag(EPS ** (1 / 4) * np.maximum(1, np.abs(x)) if h is None else np.full(len(x), float(h)))

    def slope(x, b):
        return (f(x + b) - f(x - b)) / (2 * b.sum())

    return np.array([[(slope(x + a, b) - slope(x, b)) / a.sum() for b in E] for a in E])
