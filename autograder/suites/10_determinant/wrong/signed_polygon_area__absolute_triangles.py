"""You add the absolute areas of the triangles. If the polygon has a notch, some triangles must count negative: take the absolute value of none of them."""


def signed_polygon_area(P):
    P = np.array(P, dtype=float)
    if P.ndim != 2 or P.shape[0] < 3 or P.shape[1] != 2:
        raise ValueError
    x, y = (P - P[0]).T
    return np.sum(np.abs(x * np.roll(y, -1) - np.roll(x, -1) * y)) / 2
