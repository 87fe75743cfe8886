"""You orthogonalise the rows. In this course vectors are columns: the j-th one is V[:, j]."""


def gram_schmidt(V, rtol=1e-10):
    V = np.asarray(V, dtype=float)
    Q = []
    for v in V:
        w = v.copy()
        for q in Q:
            w = w - (q @ w) * q
        if np.linalg.norm(w) > rtol * np.linalg.norm(v):
            Q.append(w / np.linalg.norm(w))
    return np.reshape(Q, (len(Q), V.shape[1]))
