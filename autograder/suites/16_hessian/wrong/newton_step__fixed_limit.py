"""You compare the smallest eigenvalue with a fixed number. Multiply the loss by a tiny constant, and a perfectly good bowl is refused: compare it with the largest one."""


def newton_step(g, H, damp=0.0):
    g, H = np.array(g, dtype=float), np.array(H, dtype=float)
    if g.ndim != 1 or H.shape != (len(g), len(g)) or damp < 0 or np.max(np.abs(H - H.T)) > 1e-9 * np.max(np.abs(H)):
        raise ValueError("no")
    M = H + damp * np.eye(len(g))
    if np.linalg.eigvalsh(M)[0] <= 1e-10:
        raise ValueError("no")
    return np.linalg.solve(M, -g)
