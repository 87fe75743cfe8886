"""You put the corners into another order, sorted by angle round the centre. Their order is the walk: other orders give other polygons, and the sense of the walk is lost."""


def signed_polygon_area(P):
    P = np.array(P, dtype=float)
    if P.ndim != 2 or P.shape[0] < 3 or P.shape[1] != 2:
        raise ValueError
    x, y = (P - P[0]).T
    c = P.mean(axis=0)
    P = P[np.argsort(np.arctan2(P[:, 1] - c[1], P[:, 0] - c[0]), kind="stable")]
    x, y = (P - P[0]).T
    return np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y) / 2
