"""np.pad, and the last nonzero entry found from behind."""


def poly_add(p, q):
    p, q = np.array(p, dtype=float), np.array(q, dtype=float)
    if (p.ndim, q.ndim) != (1, 1) or 0 in (p.size, q.size):
        raise ValueError("coefficient vectors are one-dimensional and not empty")
    n = max(p.size, q.size)
    total = np.pad(p, (0, n - p.size)) + np.pad(q, (0, n - q.size))
    for degree in range(n - 1, 0, -1):
        if total[degree] != 0:
            return total[: degree + 1]
    return total[:1]
