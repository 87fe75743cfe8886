"""You measure every shadow on the original vector. With rounding errors the classical method loses orthogonality altogether on nearly dependent columns: measure each shadow on what is left so far."""


def gram_schmidt(V, rtol=1e-10):
    V = np.asarray(V, dtype=float)
    Q = []
    for v in V.T:
        w = v.copy()
        for q in Q:
            w = w - (q @ v) * q
        if np.linalg.norm(w) > rtol * np.linalg.norm(v):
            Q.append(w / np.linalg.norm(w))
    return np.reshape(Q, (len(Q), len(V))).T
