"""A shear on top of a stretch; the eigenvectors are not perpendicular and not of length 1."""


def sum_counterexample(n):
    if n < 2:
        raise ValueError("no witness")
    A = np.zeros((n, n))
    A[:2, :2] = [[4, 1], [2, 3]]
    v, w = np.zeros(n), np.zeros(n)
    v[:2], w[:2] = [2, 2], [-1, 2]
    return A, v, w
