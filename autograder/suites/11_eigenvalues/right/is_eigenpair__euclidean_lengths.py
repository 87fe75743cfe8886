"""Euclidean lengths of vectors that were scaled first; the limit differs by a factor of at most n."""


def is_eigenpair(A, lam, v):
    A, v = np.asarray(A, dtype=float), np.asarray(v, dtype=complex)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or v.shape != (A.shape[0],):
        raise ValueError("the shapes do not fit")
    if not v.any():
        return False
    v = v / np.abs(v).max()
    scale = max(np.abs(A).max(), abs(lam))
    if scale == 0:
        return True
    return np.linalg.norm(A / scale @ v - lam / scale * v) <= 1e-9 * np.linalg.norm(v)
