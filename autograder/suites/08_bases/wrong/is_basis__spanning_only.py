"""You ask whether the vectors span Rⁿ. With more than n of them they may, but then a vector has many addresses: a basis has exactly n."""


def is_basis(V, rtol=1e-10):
    V = np.asarray(V, dtype=float)
    if V.ndim != 2:
        raise ValueError
    lengths = np.linalg.norm(V, axis=0)
    if not lengths.all():
        return False
    return bool(np.linalg.matrix_rank(V / lengths, rtol=rtol) == V.shape[0])
