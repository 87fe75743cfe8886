"""You look at the first pair of samples only. One pair that obeys the law proves nothing: a norm without inner
product obeys it on many pairs, for example on all parallel ones. Try them all."""


def parallelogram_witness(N, vs):
    vs = [np.asarray(v, dtype=float) for v in vs]
    if len(vs) < 2:
        return None
    x, y = vs[:2]
    bad = abs(parallelogram_defect(N, x, y)) > 1e-9 * (2 * N(x) ** 2 + 2 * N(y) ** 2)
    return (x, y) if bad else None
