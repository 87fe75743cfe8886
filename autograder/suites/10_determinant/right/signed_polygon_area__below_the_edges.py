"""Integrating: the trapezoids between the edges and a horizontal line, with signs."""


def signed_polygon_area(P):
    P = np.array(P, dtype=float)
    if P.ndim != 2 or P.shape[1] != 2 or P.shape[0] < 3:
        raise ValueError("shape")
    P = P - P[-1]
    x, y = np.vstack([P, P[:1]]).T
    return -np.sum(np.diff(x) * (y[1:] + y[:-1])) / 2
