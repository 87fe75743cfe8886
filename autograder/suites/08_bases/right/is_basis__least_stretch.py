def is_basis(V, rtol=1e-10):
    """The least stretch of the matrix of unit vectors; returns NumPy's own bool."""
    V = np.asarray(V, dtype=float)
    if np.ndim(V) != 2:
        raise ValueError("two dimensions")
    lengths = np.sqrt(np.sum(V**2, axis=0))
    if V.shape[0] != V.shape[1] or np.any(lengths == 0):
        return np.False_
    return np.linalg.svd(V / lengths, compute_uv=False).min() > rtol
