"""All terms at once, Cholesky's factorisation of A without its crumbs."""


def inner(x, y, A=None):
    x, y = np.array(x, dtype=np.float64), np.array(y, dtype=np.float64)
    if x.ndim != 1 or y.ndim != 1 or x.size != y.size:
        raise ValueError(f"{x.shape}, {y.shape}")
    if A is None:
        return np.einsum("i,i->", x, y)
    A = np.array(A, dtype=np.float64)
    if A.shape != (x.size, x.size):
        raise ValueError(A.shape)
    size = np.abs(A).max()
    if size == 0 or not np.allclose(A / size, A.T / size, rtol=0, atol=1e-9):
        raise ValueError("not symmetric, or zero")
    np.linalg.cholesky(A / size - 1e-12 * np.eye(x.size))
    return np.einsum("i,ij,j->", x, A, y)
