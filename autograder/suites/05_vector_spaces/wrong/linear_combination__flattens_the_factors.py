"""You accept factors in a column, a row or a bare number and flatten them. A matrix of factors is usually a mistake of the caller: the docstring asks for ValueError."""


def linear_combination(c, V):
    c, V = np.ravel(np.asarray(c, dtype=float)), np.asarray(V, dtype=float)
    if V.ndim != 2 or len(V) == 0 or len(c) != len(V):
        raise ValueError("one factor for each vector")
    return c @ V
