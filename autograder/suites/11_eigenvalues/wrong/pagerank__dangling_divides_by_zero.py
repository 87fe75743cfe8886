"""A page without links has 0 links, and 0/0 is no number: one such page spoils all ranks. Treat these pages before you divide."""


def pagerank(L, d=0.85):
    L = np.array(L, dtype=float)
    if L.ndim != 2 or L.shape[0] != L.shape[1]:
        raise ValueError("not square")
    if not 0 <= d < 1:
        raise ValueError("0 <= d < 1")
    n = len(L)
    S = (L / L.sum(axis=1, keepdims=True)).T
    return np.linalg.solve(np.eye(n) - d * S, np.full(n, (1 - d) / n))
