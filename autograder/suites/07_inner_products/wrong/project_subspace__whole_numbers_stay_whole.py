"""Whole numbers go in and whole numbers come out: everything behind the decimal point is cut off. A shadow has
fractions, so work with floats."""

_sound = project_subspace


def project_subspace(x, B):
    p = _sound(x, B)
    return p.astype(int) if np.asarray(x).dtype.kind in "iu" and np.asarray(B).dtype.kind in "iu" else p
