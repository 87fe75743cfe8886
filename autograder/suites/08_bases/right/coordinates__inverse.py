def coordinates(B, x):
    """The inverse matrix times x; dependence by singular values."""
    B, x = np.asarray(B, dtype=float), np.asarray(x, dtype=float)
    if B.ndim != 2 or x.ndim != 1 or B.shape != (x.size, x.size):
        raise ValueError("shapes")
    stretches = np.linalg.svd(B, compute_uv=False)
    if stretches[-1] <= x.size * np.finfo(float).eps * stretches[0]:
        raise np.linalg.LinAlgError("dependent")
    return np.linalg.inv(B) @ x
