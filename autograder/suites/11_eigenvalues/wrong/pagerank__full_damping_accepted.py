"""d = 1 and other values outside 0 ≤ d < 1, or a table that is not square, are accepted. Without jumps the ranks are not even defined: raise a ValueError."""


def pagerank(L, d=0.85):
    L = np.array(L, dtype=float)
    n = len(L)
    d = min(max(d, 0.0), 0.999)
    L = L if L.shape == (n, n) else np.ones((n, n))
    L[L.sum(axis=1) == 0] = 1.0
    S = (L / L.sum(axis=1, keepdims=True)).T
    return np.linalg.solve(np.eye(n) - d * S, np.full(n, (1 - d) / n))
