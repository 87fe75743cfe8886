"""You add as far as the shorter vector reaches and drop the rest of the longer one. Missing coefficients are 0: the higher powers stay as they are."""


def poly_add(p, q):
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    if p.ndim != 1 or q.ndim != 1 or not len(p) or not len(q):
        raise ValueError("not a coefficient vector")
    n = min(len(p), len(q))
    total = p[:n] + q[:n]
    powers = np.flatnonzero(total)
    return total[: powers[-1] + 1] if len(powers) else np.zeros(1)
