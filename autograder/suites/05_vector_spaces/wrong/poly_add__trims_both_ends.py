"""You remove zeros at the front too. Then every coefficient moves down to a lower power: only zeros at the end are idle."""


def poly_add(p, q):
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    if p.ndim != 1 or q.ndim != 1 or not len(p) or not len(q):
        raise ValueError("not a coefficient vector")
    total = np.zeros(max(len(p), len(q)))
    total[: len(p)] += p
    total[: len(q)] += q
    total = np.trim_zeros(total)
    return total if len(total) else np.zeros(1)
