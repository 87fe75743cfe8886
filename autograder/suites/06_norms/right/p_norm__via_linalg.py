"""NumPy's own norm, on a vector scaled by a power of two."""


def p_norm(x, p):
    x = np.asarray(x, dtype=np.float64)
    if len(x.shape) != 1 or not p >= 1:
        raise ValueError
    _, exponent = np.frexp(np.abs(x).max())
    return np.ldexp(np.linalg.norm(np.ldexp(x, -exponent), ord=p), exponent)
