"""You drop small coefficients at the end as if they were zeros. A tiny coefficient is a coefficient: only exact zeros may go."""


def poly_add(p, q):
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    if p.ndim != 1 or q.ndim != 1 or not len(p) or not len(q):
        raise ValueError("not a coefficient vector")
    total = np.zeros(max(len(p), len(q)))
    total[: len(p)] += p
    total[: len(q)] += q
    powers = np.flatnonzero(np.abs(total) > 1e-9)
    return total[: powers[-1] + 1] if len(powers) else np.zeros(1)
