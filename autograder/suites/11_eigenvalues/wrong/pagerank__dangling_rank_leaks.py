"""From a page without links nothing flows on, so the column of G adds up to less than 1, and 1 is no eigenvalue any more. Such a page sends the surfer to all pages alike."""


def pagerank(L, d=0.85):
    L = np.array(L, dtype=float)
    if L.ndim != 2 or L.shape[0] != L.shape[1]:
        raise ValueError("not square")
    if not 0 <= d < 1:
        raise ValueError("0 <= d < 1")
    n = len(L)
    G = (1 - d) / n + d * (L / np.maximum(L.sum(axis=1, keepdims=True), 1.0)).T
    _, v = power_iteration(G, np.ones(n), 10_000, 1e-12)
    return v / np.sum(v)
