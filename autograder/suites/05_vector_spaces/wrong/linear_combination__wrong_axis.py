"""Your vectors are the columns of V. In this notebook V is a list of vectors, so each row is one: V[0] is the first."""


def linear_combination(c, V):
    c, V = np.asarray(c, dtype=float), np.asarray(V, dtype=float)
    if V.ndim != 2 or len(V) == 0 or c.ndim != 1:
        raise ValueError("one factor for each vector")
    return V @ c
