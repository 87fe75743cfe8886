"""Dangling pages hand on nothing; in the linear system this only scales r, so dividing by the sum sets it right."""


def pagerank(L, d=0.85):
    L = np.array(L, dtype=float)
    if L.ndim != 2 or L.shape[0] != L.shape[1]:
        raise ValueError("not square")
    if not 0 <= d < 1:
        raise ValueError("0 <= d < 1")
    n = len(L)
    S = (L / np.maximum(L.sum(axis=1, keepdims=True), 1.0)).T
    r = np.linalg.solve(np.eye(n) - d * S, np.ones(n))
    return r / np.sum(r)
