"""The remaining matrix shrinks by one row and one column in each step; NumPy scalars come out."""


def eliminate(A):
    rest = np.array(A, dtype=np.float64)
    if rest.ndim != 2 or rest.shape[0] != rest.shape[1]:
        raise ValueError("square, please")
    sign, pivots = np.int64(1), []
    while rest.size:
        r = np.abs(rest[:, 0]).argmax()
        pivot_row = rest[r].copy()
        rest[r] = rest[0]
        if r > 0:
            sign = -sign
        pivots.append(pivot_row[0])
        below = rest[1:]
        if pivot_row[0] != 0:
            below = below - np.outer(below[:, 0] / pivot_row[0], pivot_row)
        rest = below[:, 1:]
    return sign, np.array(pivots, dtype=float)


def det_lu(A):
    sign, pivots = eliminate(A)
    return sign * np.prod(pivots)
