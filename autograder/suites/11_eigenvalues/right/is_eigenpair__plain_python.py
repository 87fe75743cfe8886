"""Sums of products in plain Python."""


def is_eigenpair(A, lam, v):
    if np.ndim(A) != 2 or np.shape(A)[0] != np.shape(A)[1] or np.shape(v) != (len(A),):
        raise ValueError("the shapes do not fit")
    v = [complex(x) for x in v]
    largest = max(abs(x) for x in v)
    if largest == 0:
        return False
    limit = 1e-9 * (max(abs(float(a)) for row in A for a in row) + abs(lam)) * largest
    return all(
        abs(sum(float(a) * x for a, x in zip(row, v, strict=True)) - lam * y) <= limit
        for row, y in zip(A, v, strict=True)
    )
