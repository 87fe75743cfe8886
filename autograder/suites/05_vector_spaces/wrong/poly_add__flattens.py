"""You flatten whatever comes in. A matrix, a bare number and an empty list are no coefficient vectors: the docstring asks for ValueError."""


def poly_add(p, q):
    p, q = np.ravel(np.asarray(p, dtype=float)), np.ravel(np.asarray(q, dtype=float))
    total = np.zeros(max(len(p), len(q)))
    total[: len(p)] += p
    total[: len(q)] += q
    powers = np.flatnonzero(total)
    return total[: powers[-1] + 1] if len(powers) else np.zeros(1)
