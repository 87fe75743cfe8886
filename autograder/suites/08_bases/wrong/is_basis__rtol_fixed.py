"""You always use the standard tolerance 1e-10, whatever rtol the caller asks for."""


def is_basis(V, rtol=1e-10):
    V = np.asarray(V, dtype=float)
    if V.ndim != 2:
        raise ValueError
    n, k = V.shape
    lengths = np.linalg.norm(V, axis=0)
    if n != k or not lengths.all():
        return False
    return bool(np.linalg.matrix_rank(V / lengths, rtol=1e-10) == n)
