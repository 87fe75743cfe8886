"""You compare the defect with a fixed number. For short vectors it forgives everything, for long ones rounding
exceeds it: compare with 2N(x)² + 2N(y)²."""


def parallelogram_witness(N, vs):
    vs = [np.asarray(v, dtype=float) for v in vs]
    for x in vs:
        for y in vs:
            if abs(parallelogram_defect(N, x, y)) > 1e-9:
                return x, y
    return None
