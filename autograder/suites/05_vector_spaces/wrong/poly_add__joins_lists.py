"""You join the two vectors end to end, which is what + does with Python lists. Coefficients of the same power have to be added as numbers."""


def poly_add(p, q):
    if np.ndim(p) != 1 or np.ndim(q) != 1 or not len(p) or not len(q):
        raise ValueError("not a coefficient vector")
    return np.array(list(p) + list(q), dtype=float)
