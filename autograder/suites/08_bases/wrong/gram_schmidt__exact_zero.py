"""You drop a vector only if nothing at all is left. Rounding always leaves crumbs, and a crumb scaled to length 1 points anywhere: allow for rtol."""


def gram_schmidt(V, rtol=1e-10):
    V = np.asarray(V, dtype=float)
    Q = []
    for v in V.T:
        w = v.copy()
        for q in Q:
            w = w - (q @ w) * q
        if np.linalg.norm(w) > 0:
            Q.append(w / np.linalg.norm(w))
    return np.reshape(Q, (len(Q), len(V))).T
