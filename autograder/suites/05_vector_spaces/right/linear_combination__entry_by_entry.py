"""A list, one entry at a time, without NumPy."""


def linear_combination(c, V):
    if np.ndim(c) != 1 or np.ndim(V) != 2 or len(V) == 0 or len(c) != len(V):
        raise ValueError("one factor for each of at least one vector")
    return [sum(float(a) * float(v[j]) for a, v in zip(c, V, strict=True)) for j in range(len(V[0]))]
