"""You compare what is left with the longest column of V. A short vector is then dropped for being short; compare it with its own length."""


def gram_schmidt(V, rtol=1e-10):
    V = np.asarray(V, dtype=float)
    longest = np.linalg.norm(V, axis=0).max()
    Q = []
    for v in V.T:
        w = v.copy()
        for q in Q:
            w = w - (q @ w) * q
        if np.linalg.norm(w) > rtol * longest:
            Q.append(w / np.linalg.norm(w))
    return np.reshape(Q, (len(Q), len(V))).T
