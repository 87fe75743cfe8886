"""You subtract the first corner from the array that you were given, and the caller's polygon has moved. Work on a copy."""


def signed_polygon_area(P):
    # in place
    Q = np.array(P, dtype=float)
    if Q.ndim != 2 or Q.shape[0] < 3 or Q.shape[1] != 2:
        raise ValueError
    x, y = (Q - Q[0]).T
    area = np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y) / 2
    if isinstance(P, np.ndarray):
        P -= P[0].copy()
    return area
