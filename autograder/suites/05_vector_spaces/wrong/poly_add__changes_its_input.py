"""You add into the longer vector itself, so the caller finds it changed. Work on a copy."""


def poly_add(p, q):
    p, q = (r if isinstance(r, np.ndarray) and r.dtype == float else np.array(r, dtype=float) for r in (p, q))
    if p.ndim != 1 or q.ndim != 1 or not len(p) or not len(q):
        raise ValueError("not a coefficient vector")
    total, other = (p, q) if len(p) >= len(q) else (q, p)
    total[: len(other)] += other
    powers = np.flatnonzero(total)
    return total[: powers[-1] + 1] if len(powers) else np.zeros(1)
