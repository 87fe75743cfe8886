"""You compute with g and H as they come. A list has no arithmetic, and small integer types overflow when they are squared: make float arrays first."""


def classify_critical(g, H, tol=1e-8):
    if g.ndim != 1 or H.shape != (len(g), len(g)):
        raise ValueError("no")
    name = definiteness(H)
    if (g * g).sum() ** 0.5 > tol:
        return "not_critical"
    return {"positive definite": "min", "negative definite": "max", "indefinite": "saddle"}.get(name, "inconclusive")
