"""You take the shadows away inside the caller's own array: a column of V is a view of it. Work on a copy."""


def gram_schmidt(V, rtol=1e-10):
    V = np.asarray(V, dtype=float)
    Q = []
    for w in V.T:
        length = np.linalg.norm(w)
        for q in Q:
            w -= (q @ w) * q
        if np.linalg.norm(w) > rtol * length:
            Q.append(w / np.linalg.norm(w))
    return np.reshape(Q, (len(Q), len(V))).T
