"""N is given whole numbers as they come, and NumPy's whole numbers wrap round when they grow too large or negative.
The docstring promises float arrays to N."""


def parallelogram_defect(N, x, y):
    x, y = np.asarray(x), np.asarray(y)
    if x.ndim != 1 or x.shape != y.shape:
        raise ValueError
    return float(N(x + y) ** 2 + N(x - y) ** 2 - 2 * N(x) ** 2 - 2 * N(y) ** 2)
