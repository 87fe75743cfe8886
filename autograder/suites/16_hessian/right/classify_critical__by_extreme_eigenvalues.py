"""The smallest and the largest eigenvalue tell everything."""


def classify_critical(g, H, tol=1e-8):
    g, H = np.array(g, dtype=float), np.array(H, dtype=float)
    if g.ndim != 1 or H.shape != g.shape * 2 or np.abs(H - H.T).max() > 1e-9 * np.abs(H).max():
        raise ValueError("shapes or symmetry")
    if np.sqrt(np.sum(g**2)) > tol:
        return "not_critical"
    lam = np.linalg.eigvalsh(H)
    little = 1e-9 * np.abs(lam).max()
    low, high = lam[0], lam[-1]
    if low < -little and high > little:
        return "saddle"
    if low > little:
        return "min"
    if high < -little:
        return "max"
    return "inconclusive"
