"""A zero vector has length 0, and you divide by it. Such a vector belongs to no basis: answer before you divide."""


def is_basis(V, rtol=1e-10):
    V = np.asarray(V, dtype=float)
    if V.ndim != 2:
        raise ValueError
    n, k = V.shape
    U = V / np.linalg.norm(V, axis=0)
    return bool(n == k and np.isfinite(U).all() and np.linalg.matrix_rank(U, rtol=rtol) == n)
