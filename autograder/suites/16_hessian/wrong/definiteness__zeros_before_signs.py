"""As soon as one eigenvalue is 0 you say semidefinite. A matrix such as diag(1, 0, −1) still bends up in one direction and down in another: look for both signs first."""


def definiteness(H, rtol=1e-9):
    H = np.array(H, dtype=float)
    if H.ndim != 2 or H.shape[0] != H.shape[1] or np.max(np.abs(H - H.T)) > 1e-9 * np.max(np.abs(H)):
        raise ValueError("no")
    lam = np.linalg.eigvalsh(H)
    limit = rtol * np.max(np.abs(lam))
    up, down = np.sum(lam > limit), np.sum(lam < -limit)
    if not up and not down:
        return "zero"
    if up + down < len(lam):
        return "positive semidefinite" if up >= down else "negative semidefinite"
    return "indefinite" if up and down else "positive definite" if up else "negative definite"
