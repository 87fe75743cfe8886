"""Your vector has one entry too many: the rise of the surface. The direction lives on the map, among the inputs, with one
entry for each variable and none for the height."""


def steepest(g, maximise):
    g = np.array(g, dtype=float)
    if g.ndim != 1 or not np.any(g):
        raise ValueError
    sign = 1 if maximise else -1
    slope = np.linalg.norm(g)
    rise = np.append(sign * g / slope, sign * slope)
    return rise / np.linalg.norm(rise)
