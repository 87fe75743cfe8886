"""You multiply entries with entries and return all products. Each factor belongs to a whole vector, and the multiples still have to be added."""


def linear_combination(c, V):
    c, V = np.asarray(c, dtype=float), np.asarray(V, dtype=float)
    if V.ndim != 2 or len(V) == 0 or c.shape != (len(V),):
        raise ValueError("one factor for each vector")
    return c[:, None] * V
