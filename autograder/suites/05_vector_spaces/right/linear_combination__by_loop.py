"""Vector by vector, with a strict zip."""


def linear_combination(c, V):
    V = [np.array(v, dtype=float) for v in V]
    if np.ndim(c) != 1 or len(V) == 0 or any(v.ndim != 1 for v in V):
        raise ValueError("one factor for each of at least one vector")
    total = np.zeros(len(V[0]))
    for a, v in zip(c, V, strict=True):
        total += float(a) * v
    return total
