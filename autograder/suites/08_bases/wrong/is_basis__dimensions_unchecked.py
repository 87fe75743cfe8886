"""An array that is not two-dimensional holds no vectors as columns. The docstring says what is raised then."""


def is_basis(V, rtol=1e-10):
    V = np.atleast_2d(np.asarray(V, dtype=float))
    if V.ndim > 2:
        return False
    n, k = V.shape
    lengths = np.linalg.norm(V, axis=0)
    if n != k or not lengths.all():
        return False
    return bool(np.linalg.matrix_rank(V / lengths, rtol=rtol) == n)
