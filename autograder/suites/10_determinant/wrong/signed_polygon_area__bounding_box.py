"""This is the area of the rectangle around the polygon. Use the edges: every edge contributes a triangle."""


def signed_polygon_area(P):
    P = np.array(P, dtype=float)
    if P.ndim != 2 or P.shape[0] < 3 or P.shape[1] != 2:
        raise ValueError
    x, y = (P - P[0]).T
    return (x.max() - x.min()) * (y.max() - y.min())
