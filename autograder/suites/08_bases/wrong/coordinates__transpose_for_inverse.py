"""Inner products with the basis vectors, Bᵀx, are the coordinates only if the basis is orthonormal. In general an equation has to be solved."""


def coordinates(B, x):
    B, x = np.asarray(B, dtype=float), np.asarray(x, dtype=float)
    n = len(B)
    if B.shape != (n, n) or x.shape != (n,) or np.linalg.matrix_rank(B) < n:
        raise ValueError
    return B.T @ x
