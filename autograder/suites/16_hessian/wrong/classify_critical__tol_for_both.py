"""You use tol for the eigenvalues as well. It is meant for the gradient alone: a bowl with the eigenvalues 1e-12 is a bowl. Whether an eigenvalue is small is decided by comparing it with the largest one."""


def classify_critical(g, H, tol=1e-8):
    if np.ndim(g) != 1 or np.shape(H) != (len(g), len(g)):
        raise ValueError("no")
    name = definiteness(H)
    g, H = np.array(g, dtype=float), np.array(H, dtype=float)
    if np.linalg.norm(g) > tol:
        return "not_critical"
    lam = np.linalg.eigvalsh(H)
    if lam[0] > tol:
        return "min"
    if lam[-1] < -tol:
        return "max"
    return "saddle" if lam[0] < -tol and lam[-1] > tol else "inconclusive"
