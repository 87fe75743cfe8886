def lstsq_qr(A, b):
    """NumPy's least squares (singular values), refusing what qr refuses."""
    A, b = np.asarray(A, dtype=float), np.asarray(b, dtype=float)
    if b.ndim != 1 or len(b) != len(A):
        raise ValueError("b")
    lengths = np.linalg.norm(A, axis=0)
    if not lengths.all() or np.linalg.matrix_rank(A / lengths, rtol=1e-11) < A.shape[1]:
        raise ValueError("dependent")
    return np.linalg.lstsq(A / lengths, b, rcond=None)[0] / lengths
