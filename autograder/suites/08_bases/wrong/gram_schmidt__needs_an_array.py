"""A list has no columns: make an array of V before you take them."""


def gram_schmidt(V, rtol=1e-10):
    Q = []
    for v in V.T:
        w = v.astype(float)
        for q in Q:
            w = w - (q @ w) * q
        if np.linalg.norm(w) > rtol * np.linalg.norm(v):
            Q.append(w / np.linalg.norm(w))
    return np.reshape(Q, (len(Q), len(V))).T
