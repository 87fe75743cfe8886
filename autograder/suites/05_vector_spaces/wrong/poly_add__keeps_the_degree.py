"""You believe that the sum has the degree of its longer part. The highest powers can cancel, and then the degree drops: remove the zeros at the end."""


def poly_add(p, q):
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    if p.ndim != 1 or q.ndim != 1 or not len(p) or not len(q):
        raise ValueError("not a coefficient vector")
    total = np.zeros(max(len(p), len(q)))
    total[: len(p)] += p
    total[: len(q)] += q
    return total
