"""When everything cancels you are left with an empty array. The docstring asks for [0.0]: the zero polynomial has a constant, namely 0."""


def poly_add(p, q):
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    if p.ndim != 1 or q.ndim != 1 or not len(p) or not len(q):
        raise ValueError("not a coefficient vector")
    total = np.zeros(max(len(p), len(q)))
    total[: len(p)] += p
    total[: len(q)] += q
    return np.trim_zeros(total, "b")
