"""Rows and columns are exchanged: rank flows from a page to those that link to it. L[i, j] is a link from i to j, so row i of L makes column i of G."""


def pagerank(L, d=0.85):
    L = np.array(L, dtype=float)
    if L.ndim != 2 or L.shape[0] != L.shape[1]:
        raise ValueError("not square")
    if not 0 <= d < 1:
        raise ValueError("0 <= d < 1")
    n = len(L)
    L = L.T.copy()
    L[L.sum(axis=1) == 0] = 1.0
    S = (L / L.sum(axis=1, keepdims=True)).T
    return np.linalg.solve(np.eye(n) - d * S, np.full(n, (1 - d) / n))
