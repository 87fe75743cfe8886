import math


def directional(g, x, u):
    if np.ndim(x) != 1 or np.shape(x) != np.shape(u):
        raise ValueError("shapes")
    length = math.hypot(*map(float, u))
    if not length:
        raise ValueError("no direction")
    slopes = g(np.array([float(a) for a in x]))
    return math.fsum(float(s) * (float(b) / length) for s, b in zip(slopes, u, strict=True))
