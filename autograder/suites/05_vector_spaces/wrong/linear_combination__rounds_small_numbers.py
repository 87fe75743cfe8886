"""You round the answer. Small entries are as good as large ones, and rounding turns them into zeros."""


def linear_combination(c, V):
    c, V = np.asarray(c, dtype=float), np.asarray(V, dtype=float)
    if V.ndim != 2 or len(V) == 0 or c.shape != (len(V),):
        raise ValueError("one factor for each vector")
    return np.round(c @ V, 10)
