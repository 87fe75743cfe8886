"""The rows of pages without links are filled with ones in the caller's own array. Afterwards the web is another: work on a copy."""


def pagerank(L, d=0.85):
    L = np.asarray(L, dtype=float)
    if L.ndim != 2 or L.shape[0] != L.shape[1]:
        raise ValueError("not square")
    if not 0 <= d < 1:
        raise ValueError("0 <= d < 1")
    n = len(L)
    L[L.sum(axis=1) == 0] = 1.0
    S = (L / L.sum(axis=1, keepdims=True)).T
    return np.linalg.solve(np.eye(n) - d * S, np.full(n, (1 - d) / n))
