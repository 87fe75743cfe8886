"""You looked at the diagonal. It shows the bending along the axes of the map only; between them the surface may go the other way, as ((1, 2), (2, 1)) does along (1, −1). Ask the eigenvalues."""


def definiteness(H, rtol=1e-9):
    H = np.array(H, dtype=float)
    if H.ndim != 2 or H.shape[0] != H.shape[1] or np.max(np.abs(H - H.T)) > 1e-9 * np.max(np.abs(H)):
        raise ValueError("no")
    lam = np.linalg.eigvalsh(H)
    limit = rtol * np.max(np.abs(lam))
    if np.all(np.diag(H) > limit) and np.min(np.abs(lam)) > limit:
        return "positive definite"
    if np.all(np.diag(H) < -limit) and np.min(np.abs(lam)) > limit:
        return "negative definite"
    up, down = np.any(lam > limit), np.any(lam < -limit)
    if up and down:
        return "indefinite"
    return "positive semidefinite" if up else "negative semidefinite" if down else "zero"
