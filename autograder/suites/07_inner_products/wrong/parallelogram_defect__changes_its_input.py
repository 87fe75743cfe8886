"""`x += y` writes into the caller's array. Make a new array for the sum."""


def parallelogram_defect(N, x, y):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.ndim != 1 or x.shape != y.shape:
        raise ValueError
    right = 2 * N(x) ** 2 + 2 * N(y) ** 2
    left = N(x - y) ** 2
    x += y
    return float(left + N(x) ** 2 - right)


def parallelogram_witness(N, vs):
    vs = [np.array(v, dtype=float) for v in vs]
    for x in vs:
        for y in vs:
            if abs(parallelogram_defect(N, x.copy(), y.copy())) > 1e-9 * (2 * N(x) ** 2 + 2 * N(y) ** 2):
                return x, y
    return None
