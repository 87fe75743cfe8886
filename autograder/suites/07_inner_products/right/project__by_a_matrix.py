"""The matrix uuᵀ for u of length 1, times x."""


def project(x, u):
    u = unit(u, 2)
    if np.shape(x) != u.shape:
        raise ValueError("x and u do not fit")
    return np.outer(u, u) @ np.asarray(x, dtype=float)
