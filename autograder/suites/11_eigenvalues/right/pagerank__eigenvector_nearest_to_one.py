"""np.linalg.eig, the eigenvalue that is nearest to 1, and any sign."""


def pagerank(L, d=0.85):
    L = np.asarray(L, dtype=float)
    if L.ndim != 2 or len(L) != L.shape[1] or d < 0 or d >= 1:
        raise ValueError("a square matrix and 0 <= d < 1")
    n = len(L)
    G = np.empty((n, n))
    for i, row in enumerate(L):
        G[:, i] = (1 - d) / n + d * row / row.sum() if row.any() else 1 / n
    lam, V = np.linalg.eig(G)
    r = V[:, np.argmin(np.abs(lam - 1))].real
    return r / r.sum()
