"""The quotient of two inner products times u."""


def project(x, u):
    x, u = np.array(x, dtype=float), np.array(u, dtype=float)
    if x.ndim != 1 or u.ndim != 1 or len(x) != len(u) or not u.any():
        raise ValueError("x and u do not fit, or u = 0")
    t = np.dot(x, u) / np.dot(u, u)
    return t * u
