"""The argument rtol has no effect on your answer. It says how close to the span of the others a vector counts as dependent."""


def is_basis(V, rtol=1e-10):
    V = np.asarray(V, dtype=float)
    if V.ndim != 2:
        raise ValueError
    n, k = V.shape
    lengths = np.linalg.norm(V, axis=0)
    if n != k or not lengths.all():
        return False
    return bool(np.linalg.matrix_rank(V / lengths) == n)
