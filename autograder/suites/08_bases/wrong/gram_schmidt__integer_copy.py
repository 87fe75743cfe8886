"""A copy of an integer column holds integers only, so the shadows cannot be taken away in it. Make V an array of floats first."""


def gram_schmidt(V, rtol=1e-10):
    V = np.asarray(V)
    Q = []
    for v in V.T:
        w = v.copy()
        for q in Q:
            w -= ((q @ w) * q).astype(w.dtype)
        if np.linalg.norm(w) > rtol * np.linalg.norm(v):
            Q.append(w / np.linalg.norm(w))
    return np.reshape(Q, (len(Q), len(V))).T
