"""You compare the defect with 0 exactly, so rounding in the last digit counts as a witness and convicts the
innocent. Allow a billionth of what is subtracted."""


def parallelogram_witness(N, vs):
    vs = [np.asarray(v, dtype=float) for v in vs]
    for x in vs:
        for y in vs:
            if parallelogram_defect(N, x, y) != 0:
                return x, y
    return None
