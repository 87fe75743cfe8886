"""You take the first column of what eig returns. It does not sort: the eigenvalue 1 may stand anywhere, so look for it."""


def pagerank(L, d=0.85):
    L = np.array(L, dtype=float)
    if L.ndim != 2 or L.shape[0] != L.shape[1]:
        raise ValueError("not square")
    if not 0 <= d < 1:
        raise ValueError("0 <= d < 1")
    n = len(L)
    L[L.sum(axis=1) == 0] = 1.0
    lam, V = np.linalg.eig((1 - d) / n + d * (L / L.sum(axis=1, keepdims=True)).T)
    with np.errstate(all="ignore"):
        return np.real(V[:, 0]) / np.sum(np.real(V[:, 0]))
