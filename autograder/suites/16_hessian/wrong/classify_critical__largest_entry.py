"""You compare each entry of g with tol. The docstring asks for the Euclidean length, which is larger than every entry if there are several."""


def classify_critical(g, H, tol=1e-8):
    if np.ndim(g) != 1 or np.shape(H) != (len(g), len(g)):
        raise ValueError("no")
    name = definiteness(H)
    g, H = np.array(g, dtype=float), np.array(H, dtype=float)
    if np.max(np.abs(g)) > tol:
        return "not_critical"
    return {"positive definite": "min", "negative definite": "max", "indefinite": "saddle"}.get(name, "inconclusive")
