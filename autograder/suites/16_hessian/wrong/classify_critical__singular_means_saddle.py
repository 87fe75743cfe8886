"""You call everything that is neither definite way a saddle. A zero eigenvalue decides nothing: x⁴ + y⁴ has the Hessian 0 and a minimum. A saddle needs a positive and a negative eigenvalue."""


def classify_critical(g, H, tol=1e-8):
    if np.ndim(g) != 1 or np.shape(H) != (len(g), len(g)):
        raise ValueError("no")
    name = definiteness(H)
    g, H = np.array(g, dtype=float), np.array(H, dtype=float)
    if np.linalg.norm(g) > tol:
        return "not_critical"
    return {"positive definite": "min", "negative definite": "max"}.get(name, "saddle")
