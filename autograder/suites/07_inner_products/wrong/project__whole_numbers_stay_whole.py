"""Whole numbers go in and whole numbers come out: everything behind the decimal point is cut off. A shadow has
fractions, so work with floats."""

_sound = project


def project(x, u):
    p = _sound(x, u)
    return p.astype(int) if np.asarray(x).dtype.kind in "iu" and np.asarray(u).dtype.kind in "iu" else p
