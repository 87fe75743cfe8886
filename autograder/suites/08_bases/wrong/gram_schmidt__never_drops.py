"""You divide by the length of what is left without asking whether anything is left. A dependent or a zero vector gives no direction and must be dropped."""


def gram_schmidt(V, rtol=1e-10):
    V = np.asarray(V, dtype=float)
    Q = []
    for v in V.T:
        w = v.copy()
        for q in Q:
            w = w - (q @ w) * q
        Q.append(w / np.linalg.norm(w))
    return np.reshape(Q, (len(Q), len(V))).T
