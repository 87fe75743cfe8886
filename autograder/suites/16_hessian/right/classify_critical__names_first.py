"""Asks definiteness for everything and math.hypot for the length."""


def classify_critical(g, H, tol=1e-8):
    import math

    if len(np.shape(g)) != 1 or len(g) != len(H):
        raise ValueError("they do not belong together")
    bend = definiteness(H)
    if math.hypot(*(float(t) for t in g)) > tol:
        return "not_critical"
    if bend.endswith(" definite"):
        return "min" if bend.startswith("positive") else "max"
    return "saddle" if bend == "indefinite" else "inconclusive"
