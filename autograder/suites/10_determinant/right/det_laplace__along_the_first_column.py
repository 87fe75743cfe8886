"""The expansion along column 0, in plain Python lists."""


def det_laplace(A):
    if np.ndim(A) != 2 or np.shape(A)[0] != np.shape(A)[1]:
        raise ValueError("not square")
    return _expand([[float(a) for a in row] for row in A])


def _expand(rows):
    if not rows:
        return 1.0
    total, sign = 0.0, 1.0
    for i, row in enumerate(rows):
        total += sign * row[0] * _expand([other[1:] for other in rows[:i] + rows[i + 1 :]])
        sign = -sign
    return total
