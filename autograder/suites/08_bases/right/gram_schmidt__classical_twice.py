def gram_schmidt(V, rtol=1e-10):
    """The classical method, applied twice to every vector."""
    V = np.asarray(V, dtype=float)
    Q = np.zeros((V.shape[0], 0))
    for v in V.T:
        w = v - Q @ (Q.T @ v)
        w = w - Q @ (Q.T @ w)
        left = np.sqrt(np.sum(w * w))
        if left > rtol * np.sqrt(np.sum(v * v)):
            Q = np.column_stack([Q, w / left])
    return Q
