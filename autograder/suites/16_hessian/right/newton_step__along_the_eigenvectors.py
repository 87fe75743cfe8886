"""One small division for each eigen-axis, with the damping added to the eigenvalues."""


def newton_step(g, H, damp=0.0):
    g, H = np.array(g, dtype=float), np.array(H, dtype=float)
    if g.ndim != 1 or damp < 0 or H.shape != (g.size, g.size):
        raise ValueError("arguments")
    definiteness(H)  # raises ValueError if H is not symmetric
    lam, V = np.linalg.eigh(H)
    lam = lam + damp
    if lam[0] <= 1e-12 * np.max(np.abs(lam)):
        raise ValueError("not positive definite")
    return -V @ ((V.T @ g) / lam)
