"""Broadcasting and a sum down the columns."""


def linear_combination(c, V):
    c, V = np.array(c) * 1.0, np.array(V) * 1.0
    if c.ndim != 1 or V.ndim != 2 or len(c) != len(V) or len(c) < 1:
        raise ValueError(f"shapes {c.shape} and {V.shape} do not fit")
    return (c.reshape(-1, 1) * V).sum(axis=0)
