"""You compare what is left with rtol itself. For long vectors the rounding crumbs are longer than that, and short vectors are dropped although they are new: compare with the length of v."""


def gram_schmidt(V, rtol=1e-10):
    V = np.asarray(V, dtype=float)
    Q = []
    for v in V.T:
        w = v.copy()
        for q in Q:
            w = w - (q @ w) * q
        if np.linalg.norm(w) > rtol:
            Q.append(w / np.linalg.norm(w))
    return np.reshape(Q, (len(Q), len(V))).T
