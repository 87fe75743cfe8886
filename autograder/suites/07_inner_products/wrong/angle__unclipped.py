"""For parallel vectors the cosine comes out as 1.0000000000000002 by rounding, and the arccosine of that is nan.
Bring the cosine back into the interval from -1 to 1 first."""


def angle(x, y):
    with np.errstate(all="ignore"):
        return float(np.arccos(inner(unit(x, 2), unit(y, 2))))
