"""H + damp adds the number to every entry of the matrix. Damping adds it to the eigenvalues: it belongs on the diagonal alone, damp times the identity."""


def newton_step(g, H, damp=0.0):
    g, H = np.array(g, dtype=float), np.array(H, dtype=float)
    if g.ndim != 1 or H.shape != (len(g), len(g)) or damp < 0:
        raise ValueError("no")
    if definiteness(H + damp * np.eye(len(g)), 1e-12) != "positive definite":
        raise ValueError("no")
    with np.errstate(all="ignore"):
        return np.linalg.lstsq(H + damp, -g, rcond=None)[0]
