"""Your sign is turned round: counter-clockwise should be positive. Look again at the order of the two products."""


def signed_polygon_area(P):
    P = np.array(P, dtype=float)
    if P.ndim != 2 or P.shape[0] < 3 or P.shape[1] != 2:
        raise ValueError
    x, y = (P - P[0]).T
    return np.sum(np.roll(x, -1) * y - x * np.roll(y, -1)) / 2
