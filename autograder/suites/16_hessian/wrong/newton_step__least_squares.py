"""For a singular matrix you return some step, by least squares or a pseudoinverse. There is no unique one, and the docstring promises a ValueError: the caller should learn that damping is needed."""


def newton_step(g, H, damp=0.0):
    g, H = np.array(g, dtype=float), np.array(H, dtype=float)
    if g.ndim != 1 or H.shape != (len(g), len(g)) or damp < 0 or np.max(np.abs(H - H.T)) > 1e-9 * np.max(np.abs(H)):
        raise ValueError("no")
    M = H + damp * np.eye(len(g))
    name = definiteness(M, 1e-12)
    if name == "positive definite":
        return np.linalg.solve(M, -g)
    if name in ("positive semidefinite", "zero"):
        return np.linalg.lstsq(M, -g, rcond=None)[0]
    raise ValueError("no")
