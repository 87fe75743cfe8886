"""The directions are perpendicular, but they do not have length 1. Divide what is left by its length."""


def gram_schmidt(V, rtol=1e-10):
    V = np.asarray(V, dtype=float)
    W = []
    for v in V.T:
        w = v.copy()
        for u in W:
            w = w - (u @ w) / (u @ u) * u
        if np.linalg.norm(w) > rtol * np.linalg.norm(v):
            W.append(w)
    return np.reshape(W, (len(W), len(V))).T
