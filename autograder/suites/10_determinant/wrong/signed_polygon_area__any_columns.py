"""P has two columns, x and y. With one column or three something is wrong: raise a ValueError instead of using what fits."""


def signed_polygon_area(P):
    P = np.array(P, dtype=float)
    if P.ndim != 2 or P.shape[0] < 3:
        raise ValueError
    x, y = P[:, 0] - P[0, 0], P[:, -1] - P[0, -1]
    return np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y) / 2
