"""You scale the columns of the caller's own array. Divide into a new array, not in place."""


def is_basis(V, rtol=1e-10):
    V = np.asarray(V, dtype=float)
    if V.ndim != 2:
        raise ValueError
    n, k = V.shape
    lengths = np.linalg.norm(V, axis=0)
    if n != k or not lengths.all():
        return False
    V /= lengths
    return bool(np.linalg.matrix_rank(V, rtol=rtol) == n)
