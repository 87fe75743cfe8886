"""A fan of triangles from the first corner."""


def signed_polygon_area(P):
    if np.ndim(P) != 2 or len(P) < 3 or len(P[0]) != 2:
        raise ValueError("at least three corners (x, y)")
    x0, y0 = (float(c) for c in P[0])
    area = 0.0
    for i in range(1, len(P) - 1):
        p, q = P[i], P[i + 1]
        area += ((p[0] - x0) * (q[1] - y0) - (p[1] - y0) * (q[0] - x0)) / 2
    return area
