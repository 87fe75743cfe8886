"""Your answer is in degrees. Angles are measured in radians here: half a turn is π."""


def angle(x, y):
    return float(np.degrees(np.arccos(np.clip(inner(unit(x, 2), unit(y, 2)), -1, 1))))
