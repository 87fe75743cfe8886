def gram_schmidt(V, rtol=1e-10):
    """Householder's reflections (NumPy's QR) decide what is new and give the directions; the signs come last."""
    V = np.asarray(V, dtype=float)
    kept = []
    for j in range(V.shape[1]):
        length = np.linalg.norm(V[:, j])
        if length == 0 or len(kept) == len(V):
            continue
        trial = np.column_stack([*kept, V[:, j] / length])
        if abs(np.linalg.qr(trial)[1][-1, -1]) > rtol:
            kept.append(V[:, j] / length)
    if not kept:
        return np.zeros((len(V), 0))
    Q, R = np.linalg.qr(np.column_stack(kept))
    return Q * np.sign(np.diag(R))
