"""You take away shadows on vectors that do not have length 1 yet: (uᵀw)u is the shadow only if u is a unit vector. Scale each direction as soon as you have it."""


def gram_schmidt(V, rtol=1e-10):
    V = np.asarray(V, dtype=float)
    W = []
    for v in V.T:
        w = v.copy()
        for u in W:
            w = w - (u @ w) * u
        if np.linalg.norm(w) > rtol * np.linalg.norm(v):
            W.append(w)
    Q = [w / np.linalg.norm(w) for w in W]
    return np.reshape(Q, (len(Q), len(V))).T
