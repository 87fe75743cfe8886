"""You answer something when there are no vectors at all. Nobody can say how many entries that answer should have, so the docstring asks for ValueError."""


def linear_combination(c, V):
    c, V = np.asarray(c, dtype=float), np.asarray(V, dtype=float)
    if len(c) == 0 and len(V) == 0:
        return np.zeros(V.shape[1:])
    if V.ndim != 2 or c.shape != (len(V),):
        raise ValueError("one factor for each vector")
    return c @ V
