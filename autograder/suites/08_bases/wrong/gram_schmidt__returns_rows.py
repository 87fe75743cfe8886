"""Your directions are the rows of the answer. Q has shape (n, r): put them in as columns."""


def gram_schmidt(V, rtol=1e-10):
    V = np.asarray(V, dtype=float)
    Q = []
    for v in V.T:
        w = v.copy()
        for q in Q:
            w = w - (q @ w) * q
        if np.linalg.norm(w) > rtol * np.linalg.norm(v):
            Q.append(w / np.linalg.norm(w))
    return np.reshape(Q, (len(Q), len(V)))
