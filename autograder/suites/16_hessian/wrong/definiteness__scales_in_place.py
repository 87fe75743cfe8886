"""You divide the entries in place. That changes the caller's matrix and cannot work with whole numbers: make a float copy first."""


def definiteness(H, rtol=1e-9):
    H = np.asarray(H)
    if H.ndim != 2 or H.shape[0] != H.shape[1] or np.max(np.abs(H - H.T)) > 1e-9 * np.max(np.abs(H)):
        raise ValueError("no")
    if np.any(H):
        H /= np.max(np.abs(H))
    lam = np.linalg.eigvalsh(H)
    limit = rtol * np.max(np.abs(lam))
    up, down = np.sum(lam > limit), np.sum(lam < -limit)
    if up and down:
        return "indefinite"
    if not up and not down:
        return "zero"
    sign = "positive" if up else "negative"
    return f"{sign} definite" if up + down == len(lam) else f"{sign} semidefinite"
