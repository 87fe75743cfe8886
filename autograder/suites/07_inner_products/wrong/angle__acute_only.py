"""Your angle is never obtuse: the sign of the inner product got lost. Opposite vectors make half a turn; drop the
absolute value."""


def angle(x, y):
    return float(np.arccos(np.clip(abs(inner(unit(x, 2), unit(y, 2))), -1, 1)))
