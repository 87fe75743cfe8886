"""You keep a zero column for each dependent vector. A column of Q has length 1; a vector that brings nothing new gets no column."""


def gram_schmidt(V, rtol=1e-10):
    V = np.asarray(V, dtype=float)
    Q = []
    for v in V.T:
        w = v.copy()
        for q in Q:
            w = w - (q @ w) * q
        left = np.linalg.norm(w)
        Q.append(w / left if left > rtol * np.linalg.norm(v) else np.zeros(len(v)))
    return np.reshape(Q, (len(Q), len(V))).T
