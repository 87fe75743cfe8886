"""NumPy throughout; the values shifted by the first of them before the textbook formula."""


def lotus(g, v, p):
    expected(v, p)
    v, p = np.array(v, dtype=float), np.array(p, dtype=float)
    heights = np.array([g(float(x)) for x in v[p > 0]], dtype=float)
    return heights @ p[p > 0]


def variance(v, p):
    mu = expected(v, p)
    return np.array(p, dtype=float) @ np.square(np.array(v, dtype=float) - mu)
