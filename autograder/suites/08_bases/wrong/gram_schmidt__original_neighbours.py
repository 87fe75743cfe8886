"""You take away shadows on the original vectors. They overlap, because the originals are not perpendicular to each other: use the directions q that you have made."""


def gram_schmidt(V, rtol=1e-10):
    V = np.asarray(V, dtype=float)
    Q, kept = [], []
    for v in V.T:
        w = v.copy()
        for u in kept:
            w = w - (u @ w) / (u @ u) * u
        if np.linalg.norm(w) > rtol * np.linalg.norm(v):
            Q.append(w / np.linalg.norm(w))
            kept.append(v)
    return np.reshape(Q, (len(Q), len(V))).T
