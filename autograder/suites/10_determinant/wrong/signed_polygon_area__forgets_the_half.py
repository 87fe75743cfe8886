"""Two sides span a parallelogram, and the triangle is half of it. Your areas are twice as large as they should be."""


def signed_polygon_area(P):
    P = np.array(P, dtype=float)
    if P.ndim != 2 or P.shape[0] < 3 or P.shape[1] != 2:
        raise ValueError
    x, y = (P - P[0]).T
    return np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y)
