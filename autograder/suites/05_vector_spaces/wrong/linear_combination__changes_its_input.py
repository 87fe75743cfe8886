"""You multiply the vectors in place, so whoever called you finds other vectors afterwards. Make new arrays for the multiples."""


def linear_combination(c, V):
    c = np.asarray(c, dtype=float)
    V = V if isinstance(V, np.ndarray) and V.dtype == float else np.array(V, dtype=float)
    if V.ndim != 2 or len(V) == 0 or c.shape != (len(V),):
        raise ValueError("one factor for each vector")
    V *= c[:, None]
    return V.sum(axis=0)
