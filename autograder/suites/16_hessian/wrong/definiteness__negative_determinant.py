"""A negative determinant made you say indefinite. That is right for n = 2 only: −I for n = 3 has the determinant −1, and all its eigenvalues are negative."""


def definiteness(H, rtol=1e-9):
    H = np.array(H, dtype=float)
    if H.ndim != 2 or H.shape[0] != H.shape[1] or np.max(np.abs(H - H.T)) > 1e-9 * np.max(np.abs(H)):
        raise ValueError("no")
    lam = np.linalg.eigvalsh(H)
    limit = rtol * np.max(np.abs(lam))
    up, down = np.sum(lam > limit), np.sum(lam < -limit)
    if (up and down) or (down == len(lam) > 1 and down % 2):
        return "indefinite"
    if not up and not down:
        return "zero"
    sign = "positive" if up else "negative"
    return f"{sign} definite" if up + down == len(lam) else f"{sign} semidefinite"
