"""You compute in the type of the input. Whole numbers of a small type overflow silently: turn both inputs into floats first."""


def linear_combination(c, V):
    c, V = np.asarray(c), np.asarray(V)
    if V.ndim != 2 or len(V) == 0 or c.shape != (len(V),):
        raise ValueError("one factor for each vector")
    return c @ V
