"""You solve the equations whatever the matrix is. If it has a negative eigenvalue, the solution leads to a saddle or a maximum: refuse unless H + damp·I is positive definite."""


def newton_step(g, H, damp=0.0):
    g, H = np.array(g, dtype=float), np.array(H, dtype=float)
    if g.ndim != 1 or H.shape != (len(g), len(g)) or damp < 0 or np.max(np.abs(H - H.T)) > 1e-9 * np.max(np.abs(H)):
        raise ValueError("no")
    M = H + damp * np.eye(len(g))
    lam = np.abs(np.linalg.eigvalsh(M))
    if lam.min() <= 1e-12 * lam.max():
        raise ValueError("no")
    return np.linalg.solve(M, -g)
