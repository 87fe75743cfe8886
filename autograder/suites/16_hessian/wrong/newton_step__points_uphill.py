"""Your step has the wrong sign and climbs. It solves (H + damp·I) p = −g, and is to be added to the point."""


def newton_step(g, H, damp=0.0):
    g, H = np.array(g, dtype=float), np.array(H, dtype=float)
    if g.ndim != 1 or H.shape != (len(g), len(g)) or damp < 0 or np.max(np.abs(H - H.T)) > 1e-9 * np.max(np.abs(H)):
        raise ValueError("no")
    M = H + damp * np.eye(len(g))
    if definiteness(M, 1e-12) != "positive definite":
        raise ValueError("no")
    return np.linalg.solve(M, g)
