"""The vector has the length 1, as eigenvectors often have, but its entries do not add up to 1. Ranks are shares: divide by their sum."""


def pagerank(L, d=0.85):
    L = np.array(L, dtype=float)
    if L.ndim != 2 or L.shape[0] != L.shape[1]:
        raise ValueError("not square")
    if not 0 <= d < 1:
        raise ValueError("0 <= d < 1")
    n = len(L)
    L[L.sum(axis=1) == 0] = 1.0
    S = (L / L.sum(axis=1, keepdims=True)).T
    r = np.linalg.solve(np.eye(n) - d * S, np.full(n, (1 - d) / n))
    return r / np.linalg.norm(r)
