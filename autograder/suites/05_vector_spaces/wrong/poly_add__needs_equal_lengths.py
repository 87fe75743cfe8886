"""You add the arrays as they are. NumPy refuses different lengths, and a vector with one entry it adds to *every* coefficient. Fill the shorter one up with zeros."""


def poly_add(p, q):
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    if p.ndim != 1 or q.ndim != 1 or not len(p) or not len(q):
        raise ValueError("not a coefficient vector")
    total = p + q
    powers = np.flatnonzero(total)
    return total[: powers[-1] + 1] if len(powers) else np.zeros(1)
