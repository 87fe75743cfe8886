"""You compute the inverse and multiply with it. If the matrix is nearly singular, its error ends up in the step, and the equations no longer hold to all digits. Let NumPy solve the system instead."""


def newton_step(g, H, damp=0.0):
    g, H = np.array(g, dtype=float), np.array(H, dtype=float)
    if g.ndim != 1 or H.shape != (len(g), len(g)) or damp < 0 or np.max(np.abs(H - H.T)) > 1e-9 * np.max(np.abs(H)):
        raise ValueError("no")
    M = H + damp * np.eye(len(g))
    if definiteness(M, 1e-12) != "positive definite":
        raise ValueError("no")
    return -np.linalg.inv(M) @ g
