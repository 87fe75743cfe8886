"""Cholesky's factor and two triangular systems."""


def newton_step(g, H, damp=0.0):
    g, H = np.array(g, dtype=float), np.array(H, dtype=float)
    n = len(g) if g.ndim == 1 else -1
    if H.shape != (n, n) or damp < 0 or np.abs(H - H.T).max() > 1e-9 * np.abs(H).max():
        raise ValueError("arguments")
    M = H + np.diag(np.full(n, float(damp)))
    size = np.abs(M).max()
    if size == 0 or np.linalg.eigvalsh(M / size)[0] <= 1e-12 * np.linalg.eigvalsh(M / size)[-1]:
        raise ValueError("not positive definite")
    L = np.linalg.cholesky(M / size)
    return np.linalg.solve(L.T, np.linalg.solve(L, -g / size))
