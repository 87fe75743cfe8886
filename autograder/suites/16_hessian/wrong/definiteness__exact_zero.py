"""You ask whether a computed eigenvalue is exactly 0. It hardly ever is: rounding makes it 1e-17, of either sign. Decide with the tolerance rtol."""


def definiteness(H, rtol=1e-9):
    H = np.array(H, dtype=float)
    if H.ndim != 2 or H.shape[0] != H.shape[1] or np.max(np.abs(H - H.T)) > 1e-9 * np.max(np.abs(H)):
        raise ValueError("no")
    lam = np.linalg.eigvalsh(H)
    up, down = np.sum(lam > 0), np.sum(lam < 0)
    if up and down:
        return "indefinite"
    if not up and not down:
        return "zero"
    sign = "positive" if up else "negative"
    return f"{sign} definite" if up + down == len(lam) else f"{sign} semidefinite"
