"""When every vector is zero there are no directions, but Q is still a table of n rows: its shape is (n, 0)."""


def gram_schmidt(V, rtol=1e-10):
    V = np.asarray(V, dtype=float)
    Q = []
    for v in V.T:
        w = v.copy()
        for q in Q:
            w = w - (q @ w) * q
        if np.linalg.norm(w) > rtol * np.linalg.norm(v):
            Q.append(w / np.linalg.norm(w))
    return np.array(Q).T
