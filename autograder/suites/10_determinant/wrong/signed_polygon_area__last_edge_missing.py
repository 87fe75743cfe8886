"""The walk around the polygon is closed: an edge leads from the last corner back to the first, and it is missing in your sum."""


def signed_polygon_area(P):
    P = np.array(P, dtype=float)
    if P.ndim != 2 or P.shape[0] < 3 or P.shape[1] != 2:
        raise ValueError
    return np.sum(P[:-1, 0] * P[1:, 1] - P[1:, 0] * P[:-1, 1]) / 2
