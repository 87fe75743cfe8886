"""Entry by entry, returned as a list."""


def project(x, u):
    if np.ndim(x) != 1 or np.ndim(u) != 1 or len(x) != len(u) or not any(u):
        raise ValueError("x and u do not fit, or u = 0")
    x, u = [float(a) for a in x], [float(b) for b in u]
    t = sum(a * b for a, b in zip(x, u, strict=True)) / sum(b * b for b in u)
    return [t * b for b in u]
