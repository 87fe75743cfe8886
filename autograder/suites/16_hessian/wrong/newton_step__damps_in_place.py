"""You add the damping to the diagonal of the caller's own matrix. With every call it grows, and with whole numbers it fails: work on a float copy."""


def newton_step(g, H, damp=0.0):
    g, H = np.asarray(g), np.asarray(H)
    if g.ndim != 1 or H.shape != (len(g), len(g)) or damp < 0 or np.max(np.abs(H - H.T)) > 1e-9 * np.max(np.abs(H)):
        raise ValueError("no")
    H[np.diag_indices(len(g))] += damp
    if definiteness(H, 1e-12) != "positive definite":
        raise ValueError("no")
    return np.linalg.solve(H, -g)
