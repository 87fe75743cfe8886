"""NumPy's own norm, on a scaled vector; the answer is a NumPy scalar."""


def p_norm(x, p):
    x = np.asarray(x, dtype=np.float64)
    if len(x.shape) != 1 or not p >= 1:
        raise ValueError
    scale = np.linalg.norm(x, np.inf) or np.float64(1.0)
    return scale * np.linalg.norm(x / scale, ord=p)
