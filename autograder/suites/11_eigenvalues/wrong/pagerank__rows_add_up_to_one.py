"""In your G the rows add up to 1 instead of the columns. Then the vector of ones is an eigenvector for 1, and every page comes out equal: transpose."""


def pagerank(L, d=0.85):
    L = np.array(L, dtype=float)
    if L.ndim != 2 or L.shape[0] != L.shape[1]:
        raise ValueError("not square")
    if not 0 <= d < 1:
        raise ValueError("0 <= d < 1")
    n = len(L)
    L[L.sum(axis=1) == 0] = 1.0
    G = (1 - d) / n + d * L / L.sum(axis=1, keepdims=True)
    _, v = power_iteration(G, np.ones(n), 10_000, 1e-12)
    return v / np.sum(v)
