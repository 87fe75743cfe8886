"""For whole corners you divide with //, or calculate in NumPy integers, which round down or wrap round. Turn the corners into floats first."""


def signed_polygon_area(P):
    P = np.array(P)
    if P.ndim != 2 or P.shape[0] < 3 or P.shape[1] != 2:
        raise ValueError
    P = P - P[0]
    x, y = P.T
    total = np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y)
    return float(total // 2 if P.dtype.kind == "i" else total / 2)
