"""You divided by the length of the gradient as well. That gives the cosine of an angle, not the slope: a steep hill
has a long gradient, and that must count."""


def directional(g, x, u):
    x, u = np.array(x, dtype=float), np.array(u, dtype=float)
    if x.ndim != 1 or x.shape != u.shape:
        raise ValueError
    slopes = np.array(g(x), dtype=float)
    return float(unit(slopes, 2) @ unit(u, 2)) if np.any(slopes) else 0.0
