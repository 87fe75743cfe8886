"""You compare H with its transpose by an absolute tolerance, so a lopsided matrix of small numbers passes. eigvalsh reads one half of it and never looks at the other: measure the difference against the largest entry."""


def definiteness(H, rtol=1e-9):
    H = np.array(H, dtype=float)
    if H.ndim != 2 or H.shape[0] != H.shape[1] or not np.allclose(H, H.T):
        raise ValueError("no")
    lam = np.linalg.eigvalsh(H)
    limit = rtol * np.max(np.abs(lam))
    up, down = np.sum(lam > limit), np.sum(lam < -limit)
    if up and down:
        return "indefinite"
    if not up and not down:
        return "zero"
    sign = "positive" if up else "negative"
    return f"{sign} definite" if up + down == len(lam) else f"{sign} semidefinite"
