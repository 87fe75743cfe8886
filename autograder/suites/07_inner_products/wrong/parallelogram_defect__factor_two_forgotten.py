"""A factor is missing: on the right of the law stand 2N(x)² and 2N(y)². Try it with two perpendicular vectors of
length 1, whose diagonals have length √2."""


def parallelogram_defect(N, x, y):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.ndim != 1 or x.shape != y.shape:
        raise ValueError
    return float(N(x + y) ** 2 + N(x - y) ** 2 - N(x) ** 2 - N(y) ** 2)
