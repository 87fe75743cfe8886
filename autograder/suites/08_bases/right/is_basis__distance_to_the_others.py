def is_basis(V, rtol=1e-10):
    """The definition itself: the distance of each unit vector from the span of the others."""
    V = np.asarray(V, dtype=float)
    if V.ndim != 2:
        raise ValueError("two dimensions")
    n, k = V.shape
    if n != k or not V.any(axis=0).all():
        return False
    U = V / np.linalg.norm(V, axis=0)
    for j in range(n):
        others = np.delete(U, j, axis=1)
        if n > 1 and np.linalg.norm(U[:, j] - others @ np.linalg.lstsq(others, U[:, j], rcond=None)[0]) <= rtol:
            return False
    return True
