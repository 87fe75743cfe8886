"""Where g is not zero you answer at once, and a Hessian of the wrong shape, or one that is not symmetric, goes unnoticed. Check the arguments first."""


def classify_critical(g, H, tol=1e-8):
    if np.linalg.norm(np.array(g, dtype=float)) > tol:
        return "not_critical"
    if np.ndim(g) != 1 or np.shape(H) != (len(g), len(g)):
        raise ValueError("no")
    return {"positive definite": "min", "negative definite": "max", "indefinite": "saddle"}.get(
        definiteness(H), "inconclusive"
    )
