"""You line the vectors up at their ends, as if the highest power came first. Here the constant comes first: entry 0 of one belongs to entry 0 of the other."""


def poly_add(p, q):
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    if p.ndim != 1 or q.ndim != 1 or not len(p) or not len(q):
        raise ValueError("not a coefficient vector")
    total = np.zeros(max(len(p), len(q)))
    total[len(total) - len(p) :] += p
    total[len(total) - len(q) :] += q
    powers = np.flatnonzero(total)
    return total[: powers[-1] + 1] if len(powers) else np.zeros(1)
