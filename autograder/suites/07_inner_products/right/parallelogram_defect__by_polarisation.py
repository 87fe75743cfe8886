"""The difference of the two inner products that the lengths would give; pairs from the end."""


def parallelogram_defect(N, x, y):
    x, y = np.array(x, dtype=float), np.array(y, dtype=float)
    if x.ndim != 1 or y.ndim != 1 or len(x) != len(y):
        raise ValueError("two vectors of one length are needed")
    plus = N(x + y) ** 2 - N(x) ** 2 - N(y) ** 2
    minus = N(x) ** 2 + N(y) ** 2 - N(x - y) ** 2
    return plus - minus


def parallelogram_witness(N, vs):
    vs = np.array([np.array(v, dtype=float) for v in vs])
    for i in reversed(range(len(vs))):
        for j in range(i):
            size = 2 * N(vs[i]) ** 2 + 2 * N(vs[j]) ** 2
            if abs(parallelogram_defect(N, vs[i], vs[j])) > 1e-9 * size:
                return [vs[j].tolist(), vs[i].tolist()]
    return None
