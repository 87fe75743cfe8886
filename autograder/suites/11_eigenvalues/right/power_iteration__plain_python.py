"""Lists and sums; one more product instead of a loop over n + 1."""


def power_iteration(A, v0, n, tol=1e-10):
    if np.ndim(A) != 2 or np.shape(A)[0] != np.shape(A)[1] or np.shape(v0) != (len(A),):
        raise ValueError("the shapes do not fit")
    rows, v = [[float(a) for a in row] for row in A], [float(x) for x in v0]

    def dot(x, y):
        return sum(a * b for a, b in zip(x, y, strict=True))

    def to_unit(x):
        length = dot(x, x) ** 0.5
        return [a / length for a in x]

    if not any(v):
        raise ValueError("the zero vector has no direction")
    v, k = to_unit(v), 0
    while True:
        w = [dot(row, v) for row in rows]
        lam = dot(v, w)
        gap = [a - lam * b for a, b in zip(w, v, strict=True)]
        if dot(gap, gap) ** 0.5 <= tol * abs(lam):
            return lam, np.array(v)
        if k == n:
            raise RuntimeError("no eigenvector")
        v, k = to_unit(w), k + 1
