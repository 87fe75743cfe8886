"""You begin with the last vector. Read the columns from left to right: the first direction is that of the first vector."""


def gram_schmidt(V, rtol=1e-10):
    V = np.asarray(V, dtype=float)
    Q = []
    for v in V.T[::-1]:
        w = v.copy()
        for q in Q:
            w = w - (q @ w) * q
        if np.linalg.norm(w) > rtol * np.linalg.norm(v):
            Q.append(w / np.linalg.norm(w))
    return np.reshape(Q[::-1], (len(Q), len(V))).T
