"""The pair with the largest relative defect, if that is more than rounding."""


def parallelogram_defect(N, x, y):
    if np.ndim(x) != 1 or np.ndim(y) != 1 or len(x) != len(y):
        raise ValueError("two vectors of one length are needed")
    x, y = np.array([float(a) for a in x]), np.array([float(b) for b in y])
    long, short, p, q = (float(N(v)) for v in (x + y, x - y, x, y))
    return (long * long - 2 * p * p) + (short * short - 2 * q * q)


def parallelogram_witness(N, vs):
    def share(pair):
        size = sum(2 * N(np.array(v, dtype=float)) ** 2 for v in pair)
        return abs(parallelogram_defect(N, *pair)) / size if size else 0.0

    pairs = [(list(x), list(y)) for i, x in enumerate(vs) for y in list(vs)[i + 1 :]]
    best = max(pairs, key=share, default=None)
    return best if best is not None and share(best) > 1e-9 else None
