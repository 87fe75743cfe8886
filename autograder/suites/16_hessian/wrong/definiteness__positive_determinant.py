"""A positive determinant made you say positive or negative definite. It only says that the number of negative eigenvalues is even: diag(−1, −1, 1) has the determinant 1 and is a saddle."""


def definiteness(H, rtol=1e-9):
    H = np.array(H, dtype=float)
    if H.ndim != 2 or H.shape[0] != H.shape[1] or np.max(np.abs(H - H.T)) > 1e-9 * np.max(np.abs(H)):
        raise ValueError("no")
    lam = np.linalg.eigvalsh(H)
    limit = rtol * np.max(np.abs(lam))
    up, down = np.sum(lam > limit), np.sum(lam < -limit)
    if up + down == len(lam) and down % 2 == 0:
        return "positive definite" if H[0, 0] > 0 else "negative definite"
    if up and down:
        return "indefinite"
    if not up and not down:
        return "zero"
    sign = "positive" if up else "negative"
    return f"{sign} definite" if up + down == len(lam) else f"{sign} semidefinite"
