"""You replace angles that are nearly 0, or nearly π, by exactly that. Clipping is enough; a turn of a thousandth is
small, but it is no 0."""


def angle(x, y):
    cosine = inner(unit(x, 2), unit(y, 2))
    for end in (1.0, -1.0):
        if np.isclose(cosine, end):
            cosine = end
    return float(np.arccos(cosine))
