"""You compare a stretch of V with rtol itself. That makes the answer depend on the unit of length: compare relative to the lengths of the vectors."""


def is_basis(V, rtol=1e-10):
    V = np.asarray(V, dtype=float)
    if V.ndim != 2:
        raise ValueError
    n, k = V.shape
    return bool(n == k and np.linalg.svd(V, compute_uv=False)[-1] > rtol)
