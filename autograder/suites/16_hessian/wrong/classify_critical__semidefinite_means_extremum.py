"""Semidefinite is not enough for an extremum. x² + y⁴ and x² − y⁴ have the same Hessian diag(2, 0) at 0; one has a minimum there and the other has none."""


def classify_critical(g, H, tol=1e-8):
    if np.ndim(g) != 1 or np.shape(H) != (len(g), len(g)):
        raise ValueError("no")
    name = definiteness(H)
    g, H = np.array(g, dtype=float), np.array(H, dtype=float)
    if np.linalg.norm(g) > tol:
        return "not_critical"
    if "semi" in name:
        return "min" if "positive" in name else "max"
    return {"positive definite": "min", "negative definite": "max", "indefinite": "saddle"}.get(name, "inconclusive")
