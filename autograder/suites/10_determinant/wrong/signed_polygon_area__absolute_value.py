"""The sign belongs to the answer: it tells in which sense the corners are listed. You return the plain area, which is never negative."""


def signed_polygon_area(P):
    P = np.array(P, dtype=float)
    if P.ndim != 2 or P.shape[0] < 3 or P.shape[1] != 2:
        raise ValueError
    x, y = (P - P[0]).T
    return abs(np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y) / 2)
