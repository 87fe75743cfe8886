"""You stop at the first vector that brings nothing new. Those after it may bring something: drop this one and go on."""


def gram_schmidt(V, rtol=1e-10):
    V = np.asarray(V, dtype=float)
    Q = []
    for v in V.T:
        w = v.copy()
        for q in Q:
            w = w - (q @ w) * q
        if v.any() and np.linalg.norm(w) <= rtol * np.linalg.norm(v):
            break
        if v.any():
            Q.append(w / np.linalg.norm(w))
    return np.reshape(Q, (len(Q), len(V))).T
